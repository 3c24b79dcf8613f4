package org.watchfloor.exchange.hall;

import org.watchfloor.journal.Fact;

/** What happens to the keys of a station between its seats. Never the keys themselves. */
public sealed interface KeyFact extends Fact {

  /**
   * An officer compared the digits of a seat and handed it the station's keys. Written before they
   * are laid ready.
   *
   * @param seat the number of the seat that asked
   * @param name what it was called
   * @param officer who sat there
   * @param compared the digits that were compared
   * @param card the fingerprint of the station's card
   * @param registers how many keys of registers of arrivals were with them
   */
  record StationKeysHanded(
      int seat, String name, String officer, String compared, String card, int registers)
      implements KeyFact {}

  /**
   * What was just handed cannot be said to have reached the hall: the wish was gone, or the hall.
   *
   * @param seat the number of the seat that asked
   * @param name what it was called
   */
  record StationKeysNotLaid(int seat, String name) implements KeyFact {}

  /**
   * The seat that asked has put them in place.
   *
   * @param from who handed them at which seat, as the hall said
   * @param card the fingerprint of the station's card, as the officer compared it
   * @param registers how many registers can be read there now that could not before
   * @param replaced the fingerprint of the card of the keys it had before; empty for none
   */
  record StationKeysTaken(String from, String card, int registers, String replaced)
      implements KeyFact {}

  /**
   * The seat that asked does not take what was handed.
   *
   * @param from who handed it at which seat, as the hall said
   */
  record StationKeysDeclined(String from) implements KeyFact {}

  /**
   * The station has new keys, at this seat first.
   *
   * @param reason why: a machine that was lost
   * @param card the fingerprint of its new card
   * @param replaced that of the card before
   */
  record StationKeysRenewed(String reason, String card, String replaced) implements KeyFact {}
}
