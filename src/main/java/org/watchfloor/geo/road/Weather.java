package org.watchfloor.geo.road;

/** What the weather makes of the roads. */
public enum Weather {
  CLEAR,
  RAIN,
  /** Heavy rain and gale: no boat leaves. */
  STORM,
  FOG,
  SNOW
}
