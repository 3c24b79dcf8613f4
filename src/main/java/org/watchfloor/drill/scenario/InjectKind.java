package org.watchfloor.drill.scenario;

/** The words of a file for how an inject comes. */
public enum InjectKind {
  /** A telephone call, read out or spoken. */
  CALL,
  /** A written report. */
  REPORT,
  /** A CAP warning. */
  WARNING,
  /** Water, rain or wind of a gauge. */
  READINGS,
  /** A typhoon's bulletins. */
  TYPHOON,
  /** A road cut. */
  ROAD_CUT,
  /** A team's report. */
  TEAM,
  /** Power, network or road lost at a place. */
  OUTAGE
}
