package org.watchfloor.order.view;

/** What the board shows. */
enum BoardFilter {
  /** Some unit has not signed 未签收. */
  UNSIGNED,
  /** Something is late 超期. */
  LATE,
  /** A report is to be judged 待审核. */
  REPORTED,
  /** Sent back and not reported again 已退回. */
  RETURNED,
  /** All that are not ended 在办. */
  OPEN,
  /** Closed or withdrawn 已结束. */
  ENDED,
  /** Leaders' instructions 批示. */
  INSTRUCTIONS;

  boolean shows(OrderRow row) {
    return switch (this) {
      case UNSIGNED -> row.unsigned() > 0;
      case LATE -> row.late();
      case REPORTED -> row.reported() > 0;
      case RETURNED -> row.returned() > 0;
      case OPEN -> row.order().open();
      case ENDED -> !row.order().open();
      case INSTRUCTIONS -> false;
    };
  }
}
