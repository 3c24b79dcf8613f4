package org.watchfloor.drill.scenario;

import java.time.Duration;

/** When an inject is let go. */
public sealed interface Trigger {

  /**
   * At a time.
   *
   * @param after since the beginning of the drill
   * @param vary how much earlier or later it may come, by the seed; zero for exactly then
   */
  record At(Duration after, Duration vary) implements Trigger {}

  /**
   * As soon as something holds.
   *
   * @param holds what
   * @param after how long after that
   */
  record When(Condition holds, Duration after) implements Trigger {}

  /** When the director says so. */
  record ByHand() implements Trigger {}
}
