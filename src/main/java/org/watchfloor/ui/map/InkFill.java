package org.watchfloor.ui.map;

/** How the areas of an imported layer are filled. */
public enum InkFill {
  /** Its border alone. */
  NONE,
  /** Thinly, all over. */
  PLAIN,
  /** With lines aslant. */
  ASLANT,
  /** With level lines. */
  LEVEL
}
