package org.watchfloor.incident.figure;

/** How a claim stands. */
public enum ClaimState {
  /** The hall stands by it. */
  CURRENT,
  /** Another source says the same. */
  AGREEING,
  /** It says otherwise and replaces nothing: to be settled. */
  DISPUTED,
  /** It is lower, and no second officer has agreed yet. */
  AWAITING,
  /** It was current, and another stands in its place. */
  REPLACED,
  /** It was found not to hold. */
  REFUTED;

  /** Whether somebody has to do something about it. */
  public boolean open() {
    return this == DISPUTED || this == AWAITING;
  }
}
