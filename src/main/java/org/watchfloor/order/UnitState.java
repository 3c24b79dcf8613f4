package org.watchfloor.order;

/** How far an order is at one unit, what needs an officer first. */
public enum UnitState {
  /** Issued; nothing more is known 已下达. */
  ISSUED,
  /** Known to be there 已送达. */
  DELIVERED,
  /** Known to have been read or heard 已阅知. */
  READ,
  /** Signed for 已签收. */
  SIGNED,
  /** Sent back after a report 已退回. */
  RETURNED,
  /** Reported, to be judged by the headquarters 待审核. */
  REPORTED,
  /** Accepted 已认可. */
  ACCEPTED;

  /** Whether the unit has not signed. */
  public boolean unsigned() {
    return compareTo(SIGNED) < 0;
  }

  /** Whether the unit still owes its report. */
  public boolean owes() {
    return compareTo(REPORTED) < 0;
  }

  static UnitState of(StepKind kind) {
    return switch (kind) {
      case DELIVERED -> DELIVERED;
      case READ -> READ;
      case SIGNED -> SIGNED;
      case REPORTED -> REPORTED;
      case ACCEPTED -> ACCEPTED;
      case RETURNED -> RETURNED;
    };
  }
}
