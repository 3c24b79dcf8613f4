package org.watchfloor.warning.typhoon;

/** Class of a tropical cyclone by GB/T 19201, weakest first; the limits are data. */
public enum StormClass {
  /** 热带低压. */
  TD("\u25cb"),
  /** 热带风暴. */
  TS("\u25b3"),
  /** 强热带风暴. */
  STS("\u25a1"),
  /** 台风. */
  TY("\u25c7"),
  /** 强台风. */
  STY("\u2606"),
  /** 超强台风. */
  SUPER_TY("\u2605"),
  /** No longer a tropical cyclone 变性气旋; it may still blow as hard. */
  EXTRATROPICAL("\u00d7");

  private final String sign;

  StormClass(String sign) {
    this.sign = sign;
  }

  /** The sign that stands for it on the map. */
  public String sign() {
    return sign;
  }
}
