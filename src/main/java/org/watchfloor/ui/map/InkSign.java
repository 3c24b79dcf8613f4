package org.watchfloor.ui.map;

/** The sign at the places of an imported layer: small, and none of the station's own. */
public enum InkSign {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  CROSS,
  STAR
}
