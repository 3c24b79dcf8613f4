package org.watchfloor.risk;

/**
 * How dangerous a place is in itself, worst first. Not a warning colour: it stands for years, a
 * warning for hours.
 */
public enum RiskColor {
  /** Major risk 重大风险. */
  RED,
  /** Considerable risk 较大风险. */
  ORANGE,
  /** General risk 一般风险. */
  YELLOW,
  /** Low risk 低风险. */
  BLUE
}
