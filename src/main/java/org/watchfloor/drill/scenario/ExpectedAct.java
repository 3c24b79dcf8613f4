package org.watchfloor.drill.scenario;

/** What the record can tell of what a desk did; the rest an evaluator judges. */
public enum ExpectedAct {
  /** The matter stands in the record. */
  NOTED,
  /** An incident was taken in. */
  INCIDENT,
  /** Two reports were told to be of the same incident. */
  JOINED,
  /** The first report was sent. */
  FIRST_REPORT,
  /** A response was started, or its level changed. */
  LEVEL,
  /** Posts were called until they answered. */
  CALLED_OUT,
  /** An order was issued. */
  ORDER,
  /** A team was sent. */
  TEAM,
  /** Goods were released. */
  GOODS,
  /** A shelter took people in. */
  SHELTER,
  /** People were called to move. */
  MOVE,
  /** It was said what a place is cut off from. */
  OUTAGE,
  /** A road was closed on the map. */
  CLOSURE,
  /** What was told wrong was put right. */
  CORRECTED,
  /** An evaluator judges it. */
  JUDGED;

  /**
   * Whether it can go without a limit of the scenario: rules or the plan have one, or an evaluator
   * judges.
   */
  public boolean limitedByRules() {
    return this == FIRST_REPORT || this == CALLED_OUT || this == LEVEL || this == JUDGED;
  }
}
