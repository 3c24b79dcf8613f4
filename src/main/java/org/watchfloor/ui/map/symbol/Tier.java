package org.watchfloor.ui.map.symbol;

import org.watchfloor.ui.map.SymbolCategory;

/** What is never gathered with what, the uppermost last: a crowd must not hide what is urgent. */
enum Tier {
  /** What is there: teams, depots, shelters, risk points, gauges, vessels. */
  THERE,
  /** Where people are in danger or cut off now. */
  DANGER,
  /** What has happened. */
  HAPPENED;

  static Tier of(SymbolCategory category) {
    return switch (category) {
      case INCIDENT -> HAPPENED;
      case OUTAGE, ROAD_OUT, NETWORK_OUT, POWER_OUT, EVACUATION -> DANGER;
      case RISK, TEAM, DEPOT, SHELTER, GAUGE, VESSEL, RESOURCE -> THERE;
    };
  }
}
