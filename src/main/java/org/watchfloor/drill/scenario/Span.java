package org.watchfloor.drill.scenario;

import java.time.Duration;
import org.watchfloor.base.Chance;

/**
 * How long something takes: between two times, both possible, each second as likely as any.
 *
 * @param from the shortest
 * @param to the longest, not below it
 */
public record Span(Duration from, Duration to) {
  /** No time at all. */
  public static final Span NONE = new Span(Duration.ZERO, Duration.ZERO);

  /** How long this time. */
  public Duration drawn(Chance chance) {
    return Duration.ofSeconds(chance.between(from.toSeconds(), to.toSeconds()));
  }
}
