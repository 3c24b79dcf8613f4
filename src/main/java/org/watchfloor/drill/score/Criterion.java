package org.watchfloor.drill.score;

/** What about an act, or about the whole drill, is measured. */
public enum Criterion {
  /** It was done, within its limit. */
  IN_TIME,
  /** The level is the one that should be. */
  RIGHT_LEVEL,
  /** The unit that answers for the order is the one that should 牵头单位. */
  RIGHT_LEAD,
  /** The team can do what is wanted, and no other that could is there sooner. */
  NEAREST_TEAM,
  /** Everybody on the list of the call-out was reached within its time. */
  REACHED,
  /** Of each household that must move it was said where it is, by the deadline of the move. */
  HOUSEHOLDS,
  /** No team was given a second job while it was bound by one; of the whole drill. */
  TEAM_ONCE,
  /** No stock was given out or promised twice; of the whole drill. */
  STOCK_ONCE
}
