package org.watchfloor.response.timetable;

/** How it stands with one unit at one hour. */
public enum SlotState {
  /** It has reported 已报. */
  REPORTED,
  /** It reported after the time 迟报. */
  LATE,
  /** It should have reported by now 未报. */
  OVERDUE,
  /** Its hour has struck, the time of grace runs 应报. */
  DUE,
  /** Its hour is still to come 未到. */
  TO_COME,
  /** It need not report any more 不需报. */
  WAIVED,
  /** It does not report at this hour. */
  NONE
}
