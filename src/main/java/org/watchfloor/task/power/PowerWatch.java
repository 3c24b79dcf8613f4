package org.watchfloor.task.power;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchfloor.base.Subscription;

/**
 * Keeps what the machine was last seen to run on and tells whoever listens when that changes. Any
 * thread; looking reads files and is not for JavaFX's.
 */
@Singleton
public final class PowerWatch {
  private final PowerState state;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Power last = Power.UNKNOWN;

  @Inject
  public PowerWatch(PowerState state) {
    this.state = state;
  }

  /** What was seen last; unknown before the first look. */
  public Power last() {
    return last;
  }

  /** Looks anew. */
  public void look() {
    Power now = state.now();
    synchronized (this) {
      if (now.equals(last)) {
        return;
      }
      last = now;
    }
    listeners.forEach(Runnable::run);
  }

  /** Is told of every change, on the thread that looked. */
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}
