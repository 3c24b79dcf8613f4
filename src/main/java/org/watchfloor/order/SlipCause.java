package org.watchfloor.order;

/** What makes an order late at a unit. */
public enum SlipCause {
  /** Not signed in time 逾期未签收. */
  UNSIGNED,
  /** Not reported by the deadline 逾期未反馈. */
  UNREPORTED
}
