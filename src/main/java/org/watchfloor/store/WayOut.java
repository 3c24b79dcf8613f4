package org.watchfloor.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.watchfloor.base.RefusedException;

/**
 * The way out of the station. Whoever opens a connection to anybody outside, or a port for them,
 * asks here in the moment before: in a drill there is none, whatever was set up. A rule of the
 * architecture holds that nobody forgets. Any thread.
 */
@Singleton
public final class WayOut {
  private final Realm realm;

  @Inject
  WayOut(Realm realm) {
    this.realm = realm;
  }

  /** Whether it is open: not in a drill. */
  public boolean open() {
    return realm == Realm.LIVE;
  }

  /**
   * Goes through.
   *
   * @throws RefusedException in a drill
   */
  public void take() {
    if (!open()) {
      throw RefusedException.of("store.refused.wayOut");
    }
  }
}
