package org.watchfloor.region.outage;

/** Whether a place is heard from, the worst first. */
public enum Reach {
  /** The last try failed 失联. */
  UNREACHED,
  /** It cannot be reached, and somebody is on the way 已派人. */
  SENT,
  /** Nobody ever tried 未联系. */
  NEVER,
  /** Heard, and no try failed since 已联系. */
  HEARD;

  /** Whether nobody hears from it. */
  public boolean silent() {
    return this == UNREACHED || this == SENT;
  }
}
