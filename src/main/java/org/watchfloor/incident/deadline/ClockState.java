package org.watchfloor.incident.deadline;

/** How a clock stands, the most urgent first. */
public enum ClockState {
  /** Due, and nobody has reported 超时. */
  OVERDUE,
  /** Nearly all of its time is used. */
  RED,
  /** Half of its time is used. */
  AMBER,
  /** There is time. */
  GREEN,
  /** Nobody reported, and the next of its kind is due by now 漏报. */
  MISSED,
  /** Reported late 迟报. */
  LATE,
  /** Reported in time. */
  MET,
  /** It need not be answered. */
  WAIVED;

  /** Whether somebody still has to act. */
  public boolean running() {
    return compareTo(MISSED) < 0;
  }
}
