package org.watchfloor.geo.road;

/** Kinds of places help depends on that a map shows. */
public enum AidKind {
  /** Where a helicopter can land 直升机停机坪. */
  HELIPAD,
  /** Where fire engines get water 消防水源: hydrants, tanks, the shores of lakes and reservoirs. */
  WATER,
  /** Where boats land 码头、港口. */
  HARBOUR,
  /** Where a crew of the fire and rescue force stands by day and night 消防救援站. */
  FIRE_STATION
}
