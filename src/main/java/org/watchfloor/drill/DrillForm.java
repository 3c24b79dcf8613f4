package org.watchfloor.drill;

/** How a drill is held (PT15, QD07, QD23, QD24). */
public enum DrillForm {
  /** Table-top 桌面演练: everything is said, nobody moves. */
  TABLETOP,
  /** Live 实战演练: units move. */
  LIVE,
  /** Muster 拉动: from the order to standing there, nothing else. */
  MUSTER,
  /** Without notice, script, preset or rehearsal “四不”演练. */
  FOUR_NO,
  /** Units know nothing of it, and the scenario is not fixed 双盲演练. */
  DOUBLE_BLIND
}
