package org.watchfloor.order.callout;

/** What is to be done next about one of a call-out. */
public enum NextStep {
  /** Call for the first time 首次叫应. */
  FIRST,
  /** The message is not read: telephone 转电话. */
  PHONE,
  /** Call again after one that failed 再叫. */
  RETRY,
  /** Ask for the first reply 催首次回复. */
  RECALL,
  /** Tell one level above 报上一级. */
  CLIMB
}
