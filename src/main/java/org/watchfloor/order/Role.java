package org.watchfloor.order;

/** What an order makes of a unit. */
public enum Role {
  /** Answers for the whole of it 牵头. */
  LEAD,
  /** Helps 协办. */
  ASSIST
}
