package org.watchfloor.incident.report;

/** What is said of a disaster as a whole; deadlines of the statistics start with it. */
public enum Situation {
  /** It does not change any more 灾情稳定. */
  STABLE,
  /** It was lifted 解除. */
  LIFTED,
  /** It goes on after all 反复. */
  ONGOING
}
