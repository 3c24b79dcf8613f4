package org.watchfloor.rule;

/** How sure it is that a row is what an official text says. */
public enum RuleStatus {
  /** Read in the official text. */
  VERIFIED,
  /** General knowledge of the trade, to be checked 待核实. */
  GK,
  /** Proposed by the makers of this program. */
  OURS,
  /** Laid down by the headquarters itself. */
  USER
}
