package org.watchfloor.team;

/** Whether a team as such can be called, whatever jobs it has. */
public enum Readiness {
  /** On standby 备勤. */
  STANDBY,
  /** Resting 休整: called only in need. */
  RESTING,
  /** Not available 不可用. */
  UNAVAILABLE
}
