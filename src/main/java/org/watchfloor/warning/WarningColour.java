package org.watchfloor.warning;

/**
 * The colour of a warning signal; 突发事件应对法 §63, red being the highest. White, below them all, is
 * issued for typhoons in one province.
 */
public enum WarningColour {
  RED,
  ORANGE,
  YELLOW,
  BLUE,
  WHITE;

  /** Whether it is that colour or a higher one. */
  public boolean atLeast(WarningColour other) {
    return ordinal() <= other.ordinal();
  }
}
