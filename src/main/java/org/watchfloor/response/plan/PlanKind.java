package org.watchfloor.response.plan;

/** Where a plan stands among the plans 预案体系; a plan's parent is of a kind above its own. */
public enum PlanKind {
  /** 总体预案. */
  OVERALL,
  /** 专项预案. */
  SPECIAL,
  /** 部门预案. */
  DEPARTMENT,
  /** 基层预案: of a township, a village, a firm. */
  GRASSROOTS;

  /** Whether a plan of this kind may be the parent of one of the other. */
  public boolean mayBeParentOf(PlanKind child) {
    return this == child ? this == SPECIAL || this == GRASSROOTS : ordinal() < child.ordinal();
  }
}
