package org.watchfloor.duty.sheet;

/** What a numbered sheet is for. */
public enum SheetKind {
  /** A log of twenty lines 记录单. */
  LOG("L", 20),
  /** A blank order 指令单: what was ordered is one line of the log. */
  ORDER("D", 1);

  private final String sign;
  private final int lines;

  SheetKind(String sign, int lines) {
    this.sign = sign;
    this.lines = lines;
  }

  /** What its numbers have before the count. */
  public String sign() {
    return sign;
  }

  /** How many lines it has. */
  public int lines() {
    return lines;
  }
}
