package org.watchfloor.drill.scenario;

/** A number the record of a drill has at any moment. */
public enum Measure {
  /** Incidents that were taken in. */
  INCIDENTS,
  /** The highest level in force, counted up: 1 for IV, 4 for I; 0 for none. */
  LEVEL,
  /** Orders that were issued. */
  ORDERS_ISSUED,
  /** Orders that were signed for by at least one addressee. */
  ORDERS_SIGNED,
  /** Teams that are out. */
  TEAMS_OUT,
  /** People in shelters. */
  SHELTERED,
  /** Reports that were sent. */
  REPORTS_SENT
}
