package org.watchfloor.order.channel.call;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.RegisterFact;

/**
 * What happens to calls through the exchange, beside what happens to their message. Kept off the
 * hall's timeline: what counts is the result an officer writes down.
 */
public sealed interface CallFact extends Fact {

  /**
   * An officer had a number dialled.
   *
   * @param number what is dialled
   * @param concern whom it is about, as a subject's name; empty for nobody
   */
  record CallPlaced(String number, String concern) implements CallFact, RegisterFact {}

  /**
   * The exchange said something.
   *
   * @param stage what
   * @param said its own words
   */
  record CallTold(CallStage stage, String said) implements CallFact, RegisterFact {}
}
