package org.watchfloor.app.wall.shown;

/** How much of an incident the wall shows. */
public enum Showing {
  /** Kind, grade, area and age, as of any other. */
  NORMAL,
  /** That there is one, how grave and since when; a faint symbol without a word. */
  DIMMED,
  /** Nothing at all. */
  HIDDEN;

  /** The next, as the officer turns through them. */
  public Showing next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
