package org.watchfloor.response.plan;

/** How sure it is that a line of a plan is what the official text says. */
public enum BasisStatus {
  /** Read in the official text. */
  VERIFIED,
  /** General knowledge of the trade, not yet found in an official text. */
  GK,
  /** Inferred from other texts; no text says it. */
  INFERRED,
  /** Proposed by the makers of this program. */
  OURS,
  /** Laid down by the headquarters that uses the plan. */
  USER;

  /** Whether it still has to be checked before anybody relies on it. */
  public boolean unsure() {
    return this == GK || this == INFERRED;
  }
}
