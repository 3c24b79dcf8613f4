package org.watchfloor.shelter;

/** How far a shelter is in its life as a building. */
public enum Lifecycle {
  /** Planned 规划. */
  PLANNED,
  /** Being built 在建. */
  UNDER_CONSTRUCTION,
  /** Built and accepted 已验收. */
  ACCEPTED,
  /** In use 在用. */
  IN_USE;

  /**
   * Whether it can go on to another step: forward one by one, so that nothing is used that nobody
   * accepted; back to any, because a building can be closed down or rebuilt.
   */
  public boolean leadsTo(Lifecycle next) {
    return next != this && next.ordinal() <= ordinal() + 1;
  }

  /** Whether people may be sent there. */
  public boolean usable() {
    return this == ACCEPTED || this == IN_USE;
  }
}
