package org.watchfloor.geo.place;

/** What kind of place it is; among equal names the earlier kind is meant more often. */
public enum PlaceKind {
  /** Coordinates somebody typed; the id of such a place is what was typed. */
  POINT,
  /** County, township, street office. */
  TOWN,
  /** Village, community. */
  VILLAGE,
  ISLAND,
  /** Hospital, school, police, pier and the like. */
  FACILITY,
  STREET,
  /** Where two streets meet, named after both. */
  CROSSING,
  WATER,
  OTHER
}
