package org.watchfloor.order.callout.rule;

/** The times a call-out is measured by. */
public enum TimeKey {
  /** From the start until everybody was called once. */
  FIRST,
  /** From a message that nobody read until the telephone. */
  UNREAD,
  /** From the start until the first reply answers all questions. */
  REPLY,
  /** From a call that failed until the next. */
  AGAIN,
  /** From the end of the warning until the call-out is reported and closed. */
  REPORT
}
