package org.watchfloor.plot;

/** Whether a plot is there or only meant. */
public enum PlotStatus {
  /** So it is 实际: drawn solid. */
  ACTUAL,
  /** So it shall be 计划: drawn dashed. */
  PLANNED
}
