package org.watchfloor.ui.map.symbol;

/** The side of a symbol on which its name stands. */
public enum LabelSpot {
  RIGHT,
  LEFT,
  BELOW,
  ABOVE
}
