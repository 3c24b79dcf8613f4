package org.watchfloor.exchange.link;

import java.time.Duration;

/**
 * How long a link waits for what.
 *
 * @param dial for a connection, and for the other to say who it is
 * @param answer for an answer to one message; a slow line sends a whole batch before it is answered
 * @param silence without a byte after which a connection counts as dead
 * @param listen for the next message, before what is to be sent is looked at again
 * @param standing between two words of what this station has
 * @param pause between two packages for the same station
 * @param firstRetry after the first failure; twice as long after each further one
 * @param longestRetry at most
 */
record LinkTimes(
    Duration dial,
    Duration answer,
    Duration silence,
    Duration listen,
    Duration standing,
    Duration pause,
    Duration firstRetry,
    Duration longestRetry) {

  /**
   * For lines as bad as a satellite's: two seconds there and two back, eight kilobytes a second.
   */
  static final LinkTimes USUAL =
      new LinkTimes(
          Duration.ofSeconds(20),
          Duration.ofSeconds(90),
          Duration.ofSeconds(30),
          Duration.ofMillis(200),
          Duration.ofSeconds(15),
          Duration.ofSeconds(5),
          Duration.ofSeconds(2),
          Duration.ofMinutes(2));

  /** After how long without a word of it a station counts as out of touch. */
  Duration lost() {
    return standing.multipliedBy(4);
  }
}
