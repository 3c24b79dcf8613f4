package org.watchfloor.warning.typhoon;

/** Which wind a circle stands for; how strong that is, is data. */
public enum WindScale {
  /** 七级风圈. */
  BEAUFORT_7,
  /** 十级风圈. */
  BEAUFORT_10,
  /** 十二级风圈. */
  BEAUFORT_12,
  /** 30 knots. */
  KNOTS_30,
  /** 34 knots. */
  KNOTS_34,
  /** 50 knots. */
  KNOTS_50,
  /** 64 knots. */
  KNOTS_64
}
