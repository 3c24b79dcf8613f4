package org.watchfloor.response.plan;

import java.util.Locale;

/** The five parts of a level 预案五环节: a plan says in each what it has to say, in few lines. */
public enum PlanSection {
  /** 职责分工. */
  DUTIES,
  /** 核心任务. */
  CORE_TASKS,
  /** 处置程序. */
  PROCEDURE,
  /** 响应时间: every line has a time that a clock can run on. */
  RESPONSE_TIME,
  /** 善后. */
  AFTERMATH;

  /** Its key in a plan file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
