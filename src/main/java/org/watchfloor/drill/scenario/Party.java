package org.watchfloor.drill.scenario;

/** Who answers the desk in a drill. */
public enum Party {
  /** Teams that were sent. */
  TEAMS,
  /** Units that were given orders. */
  UNITS,
  /** Posts that are called out. */
  CALLS
}
