package org.watchfloor.exchange.peer;

import org.watchfloor.journal.Fact;

/**
 * What a station knows of another. The subject names both: whom one station trusts says nothing to
 * a third.
 */
public sealed interface PeerFact extends Fact {

  /**
   * An officer compared the fingerprint of a station's card.
   *
   * @param card the card
   */
  record PeerIntroduced(PeerCard card) implements PeerFact {}

  /**
   * Nothing more is taken from it or sealed for it.
   *
   * @param reason why: a machine that was lost, a key that was seen
   */
  record PeerStruckOff(String reason) implements PeerFact {}
}
