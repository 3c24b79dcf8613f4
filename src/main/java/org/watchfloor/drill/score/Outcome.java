package org.watchfloor.drill.score;

/** What became of an expected act. */
public enum Outcome {
  /** Done in time. */
  DONE,
  /** Done, after its limit. */
  LATE,
  /** Not done, and its limit is over. */
  MISSED,
  /** Not done yet; there is still time. */
  OPEN,
  /** The record cannot tell; an evaluator judges. */
  TO_JUDGE
}
