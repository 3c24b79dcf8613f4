package org.watchfloor.document.review;

/** The five that 五个早 asks for, in the order of the text. */
public enum Early {
  /** Reported early 信息早报告. */
  REPORT,
  /** Prevented at the first sign 苗头早预防. */
  PREVENT,
  /** Looked for hidden dangers early 隐患早排查. */
  INSPECT,
  /** Disputes resolved early 矛盾早化解. */
  RESOLVE,
  /** Handled early 事件早处置. */
  HANDLE
}
