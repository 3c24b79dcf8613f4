package org.watchfloor.response.card;

import org.watchfloor.journal.Fact;

/** What is done on the cards of an incident; its subject is {@code action-cards:INCIDENT}. */
public sealed interface CardFact extends Fact {
  CardRef card();

  /** The hash of the plan the card was read from. */
  String hash();

  int no();

  /**
   * A step was ticked off.
   *
   * @param title what the card is called
   * @param text what the step says, so that the line can be read by itself
   */
  record CardStepTicked(CardRef card, String hash, String title, int no, String text)
      implements CardFact {}

  /** A tick was taken back: the step is still to be done. */
  record CardStepUnticked(CardRef card, String hash, String title, int no, String text)
      implements CardFact {}
}
