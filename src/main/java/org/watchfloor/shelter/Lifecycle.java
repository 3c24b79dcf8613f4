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

  /** Whether people may be sent there. */
  public boolean usable() {
    return this == ACCEPTED || this == IN_USE;
  }
}
