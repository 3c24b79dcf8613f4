package org.watchfloor.duty;

/** Where a shift is. */
public enum Stage {
  /** On the roster, not begun. */
  PLANNED,
  /** Answerable now. */
  ON_DUTY,
  /** Relieved by the next. */
  HANDED_OVER
}
