package org.watchfloor.ui.theme;

/** How large everything is written. */
public enum TextSize {
  /** For a desk: 14 px. */
  DESK("/css/size-desk.css"),
  /** Large text 大字, for tired eyes: 18 px. */
  LARGE("/css/size-large.css"),
  /** For the wall of the hall, read from 4 m: 34 px. */
  WALL("/css/size-wall.css");

  private final String sheet;

  TextSize(String sheet) {
    this.sheet = sheet;
  }

  /** The class path of its sheet. */
  String sheet() {
    return sheet;
  }
}
