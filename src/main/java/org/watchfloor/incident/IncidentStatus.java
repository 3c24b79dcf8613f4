package org.watchfloor.incident;

/** Where an incident is; the only ways are from reported to closed and back. */
public enum IncidentStatus {
  /** Reported and not over. */
  REPORTED,
  /** Over, with a summary. */
  CLOSED;

  /** Whether it may become the other. */
  public boolean canBecome(IncidentStatus next) {
    return this != next;
  }
}
