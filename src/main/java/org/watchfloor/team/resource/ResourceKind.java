package org.watchfloor.team.resource;

/** What a special resource is. */
public enum ResourceKind {
  /** Where a helicopter can set down. */
  HELIPAD,
  /** Where water for a fire can be taken. */
  WATER_POINT,
  /** A way into the woods for engines and crews; its point is where it begins. */
  FIRE_ROAD,
  /** Where the injured are taken. */
  MEDICAL,
  /** A camera, reached by its link. */
  VIDEO,
  /** Where vessels take shelter. */
  HARBOUR,
  /** An expert on call, by field; without a place. */
  EXPERT;

  /** Whether it is somewhere. */
  boolean hasPlace() {
    return this != EXPERT;
  }
}
