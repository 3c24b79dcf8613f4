package org.watchfloor.supply;

/** Who keeps a depot. */
public enum DepotTier {
  /** District depot 区级. */
  DISTRICT,
  /** Depot of a specialised department 专业. */
  SPECIALISED,
  /** Township depot 镇街. */
  TOWN,
  /** Village depot 村社. */
  VILLAGE
}
