package org.watchfloor.team;

/** What a team can do; grown out of the capability standards YJ/T 1.1–1.6-2022. */
public enum Capability {
  FLOOD_RESCUE,
  SWIFT_WATER,
  DIVE,
  PUMP,
  DIKE,
  USAR_L,
  USAR_M,
  USAR_H,
  MOUNTAIN,
  FOREST_FIRE,
  FIRE,
  HAZMAT,
  CONFINED_SPACE,
  GAS,
  ELECTRIC,
  ROAD_CLEAR,
  TREE,
  MEDICAL,
  COMMS,
  DRONE,
  HELI,
  EVAC_TRANSPORT,
  LOGISTICS,
  SEARCH_SEA
}
