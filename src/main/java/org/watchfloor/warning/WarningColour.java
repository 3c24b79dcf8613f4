package org.watchfloor.warning;

/** The colour of a warning signal; 突发事件应对法 §63, red being the highest. */
public enum WarningColour {
  RED,
  ORANGE,
  YELLOW,
  BLUE
}
