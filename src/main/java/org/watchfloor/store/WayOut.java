package org.watchfloor.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.watchfloor.base.RefusedException;

/**
 * The way out of the station. Whoever opens a connection to anybody outside, or a port for them,
 * asks here in the moment before: in a drill there is none, whatever was set up, and none from a
 * replay of what is over. A rule of the architecture holds that nobody forgets. Any thread.
 */
@Singleton
public final class WayOut {
  private final Realm realm;
  private final DataFolder folder;

  @Inject
  WayOut(Realm realm, DataFolder folder) {
    this.realm = realm;
    this.folder = folder;
  }

  /** Whether it is open: not in a drill, nor in a replay. */
  public boolean open() {
    return realm == Realm.LIVE && !folder.replays();
  }

  /**
   * Goes through.
   *
   * @throws RefusedException in a drill or a replay
   */
  public void take() {
    if (folder.replays()) {
      throw RefusedException.of("store.refused.wayOut.past");
    }
    if (!open()) {
      throw RefusedException.of("store.refused.wayOut");
    }
  }
}
