package org.watchfloor.order.channel;

import java.time.Duration;
import java.util.List;

/**
 * How a channel is used; read from the settings.
 *
 * @param parallel how many messages may be under way at once
 * @param limits how much the peer takes; none where it takes whatever comes
 * @param connect how long to wait for a connection
 * @param answer how long to wait for each answer
 * @param first the pause after a first failure
 * @param longest the longest pause
 * @param expiry how old a message may be and still go out by itself
 */
public record Pace(
    int parallel,
    List<Limit> limits,
    Duration connect,
    Duration answer,
    Duration first,
    Duration longest,
    Duration expiry) {
  /** Beyond this a pause is the longest anyway. */
  private static final int MOST_DOUBLINGS = 20;

  public Pace {
    limits = List.copyOf(limits);
  }

  /** The same with other limits. */
  public Pace with(List<Limit> now) {
    return new Pace(parallel, now, connect, answer, first, longest, expiry);
  }

  /** The pause after so many failures in a row: twice as long each time, up to the longest. */
  public Duration pause(int failures) {
    int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
    Duration pause = first.multipliedBy(1L << doublings);
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
