package org.watchfloor.incident.rule;

/** Which report of a chain. */
public enum Stage {
  /** The first: 首报, or 初报. */
  FIRST,
  /** A numbered one that follows 续报. */
  FOLLOW_UP,
  /** The last: 终报, or 核报. */
  FINAL
}
