package org.watchfloor.shelter;

/** When people were counted: far more sleep in a shelter than stay there over the day. */
public enum DayPart {
  /** By day 白天. */
  DAY,
  /** By night 夜间. */
  NIGHT
}
