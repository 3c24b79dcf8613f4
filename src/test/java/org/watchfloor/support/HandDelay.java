package org.watchfloor.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Delay;

/** A timer moved by hand: what is put off runs when the test says that the time has come. */
public final class HandDelay implements Delay {
  private final List<Waiting> waiting = new ArrayList<>();

  private record Waiting(Duration pause, Runnable action) {}

  @Override
  public Subscription after(Duration wait, Runnable action) {
    Waiting one = new Waiting(wait, action);
    waiting.add(one);
    return () -> waiting.remove(one);
  }

  /** Runs everything that waits now; what it puts off anew waits for the next call. */
  public void elapse() {
    List<Waiting> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(one -> one.action().run());
  }

  /** How long each of the things still put off was told to wait. */
  public List<Duration> waits() {
    return waiting.stream().map(Waiting::pause).toList();
  }
}
