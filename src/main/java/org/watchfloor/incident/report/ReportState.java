package org.watchfloor.incident.report;

/** How far a report is. */
public enum ReportState {
  /** Being written 草稿. */
  DRAFT,
  /** Signed 已签发. */
  SIGNED,
  /** Sent 已发出. */
  SENT,
  /** Its arrival was confirmed by telephone 已电话核实. */
  CONFIRMED,
  /** Not wanted 作废. */
  DROPPED;

  /** Whether it may become another. */
  public boolean canBecome(ReportState next) {
    return switch (this) {
      case DRAFT -> next == SIGNED || next == DROPPED;
      case SIGNED -> next == SENT || next == DROPPED;
      case SENT -> next == SENT || next == CONFIRMED;
      case CONFIRMED -> next == SENT || next == CONFIRMED;
      case DROPPED -> false;
    };
  }
}
