package org.watchfloor.incident.rule;

/** The two chains of reports; a 核报 is no 终报 and neither chain ever answers for the other. */
public enum Chain {
  /** Of the incident: 首报, 续报, 终报. */
  EVENT,
  /** Of the disaster's statistics: 初报, 续报, 核报. */
  STATISTICS
}
