package org.watchfloor.evacuation.vessel;

/** How it stands with a vessel, the worst first. */
public enum VesselState {
  /** Contact is lost 失联. */
  LOST,
  /** Aground, adrift or in distress 搁浅、遇险. */
  AGROUND,
  /** At sea 在海. */
  AT_SEA,
  /** On its way to port 返航. */
  RETURNING,
  /** Nobody said 不明. */
  UNKNOWN,
  /** In port 在港. */
  BERTHED;

  /** Whether it is known to be out of port. */
  public boolean out() {
    return compareTo(UNKNOWN) < 0;
  }

  /** Whether it needs help. */
  public boolean distress() {
    return this == LOST || this == AGROUND;
  }
}
