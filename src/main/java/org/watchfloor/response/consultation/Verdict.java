package org.watchfloor.response.consultation;

/** What a consultation concludes about the response. */
public enum Verdict {
  /** A level should be started, or the response in force raised to it. */
  START,
  /** The response in force should be lowered. */
  LOWER,
  /** The response in force should be ended. */
  END,
  /** Everything stays as it is. */
  KEEP;

  /** Whether it names a level. */
  public boolean namesLevel() {
    return this == START || this == LOWER;
  }

  /** Whether somebody has to decide because of it. */
  public boolean asksForDecision() {
    return this != KEEP;
  }
}
