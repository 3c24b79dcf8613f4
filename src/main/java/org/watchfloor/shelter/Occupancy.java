package org.watchfloor.shelter;

/** How full a shelter is: the steps at which the desk is warned. */
public enum Occupancy {
  /** Below 80 %. */
  ROOM,
  /** 80 % and more. */
  NEARLY_FULL,
  /** 100 % and more. */
  FULL,
  /** People where none should be: a contradiction somebody must settle. */
  CONTRADICTION;

  private static final long WARN_PERCENT = 80;

  static Occupancy of(ShelterState state, long people, long capacity) {
    if (people > 0 && !state.holdsPeople()) {
      return CONTRADICTION;
    }
    if (!state.holdsPeople() || people == 0) {
      return ROOM;
    }
    if (people >= capacity) {
      return FULL;
    }
    return people * 100 >= capacity * WARN_PERCENT ? NEARLY_FULL : ROOM;
  }
}
