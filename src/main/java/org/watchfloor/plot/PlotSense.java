package org.watchfloor.plot;

/** What a plot means; decides how it is drawn. The scale is ours, not that of GB/T 35649. */
public enum PlotSense {
  /** Danger, or harm that happened 危险. */
  DANGER,
  /** Forces and what they do 力量与行动. */
  ACTION,
  /** Water where none should be 积水. */
  WATER,
  /** Closed to traffic or to people 管制. */
  CONTROL,
  /** A remark 注记. */
  NOTE
}
