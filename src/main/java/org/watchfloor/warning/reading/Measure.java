package org.watchfloor.warning.reading;

/** What a station measures. */
public enum Measure {
  /** Rain that fell within some hours, millimetres. */
  RAIN,
  /** The level of water, metres above the zero of a datum. */
  WATER,
  /** Wind, metres a second. */
  WIND
}
