package org.watchfloor.base;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The clock of a replay: it shows the moment that is looked at, and goes nowhere by itself. */
public final class ReplayClock implements WatchClock {
  private final WatchClock machine;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Instant shown;

  /**
   * @param machine the clock of the machine, by which the replay is kept going
   * @param shown the moment it shows at first
   */
  public ReplayClock(WatchClock machine, Instant shown) {
    this.machine = machine;
    this.shown = shown;
  }

  @Override
  public Instant instant() {
    return shown;
  }

  /** What passes at the machine: a replay is played by it. */
  @Override
  public long ticks() {
    return machine.ticks();
  }

  /** Shows another moment, earlier or later. */
  public void show(Instant moment) {
    shown = moment;
    listeners.forEach(Runnable::run);
  }

  @Override
  public Subscription onPace(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}
