package org.watchfloor.order;

/** The three slips 三单, mildest first. */
public enum SlipKind {
  /** 提示单. */
  REMINDER,
  /** 交办单. */
  ASSIGNMENT,
  /** 督办单, with an urging letter 督促函. */
  SUPERVISION
}
