package org.watchfloor.order.channel.sms;

import org.watchfloor.order.channel.Outcome;

/** What became of one part of a text that was handed to a gateway. */
public sealed interface PartAnswer {
  /**
   * The gateway took it.
   *
   * @param id what it calls the part
   */
  record Taken(String id) implements PartAnswer {}

  /**
   * The gateway did not take it.
   *
   * @param why as if it had been the whole text
   */
  record Refused(Outcome.Refused why) implements PartAnswer {}

  /**
   * Nobody knows.
   *
   * @param why what was seen last
   */
  record Unknown(Outcome.Unknown why) implements PartAnswer {}
}
