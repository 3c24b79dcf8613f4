package org.watchfloor.order;

/** How urgent an order is, in the grades of official papers, the most urgent first. */
public enum Urgency {
  /** 特急. */
  EXTRA,
  /** 加急. */
  URGENT,
  /** 平件. */
  PLAIN
}
