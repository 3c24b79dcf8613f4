package org.watchfloor.incident;

/** What of an incident can be corrected, one at a time and with a reason. */
public enum IncidentField {
  /** The brief course of events 简要经过. */
  NARRATIVE,
  /** The key of its {@link IncidentType}. */
  TYPE,
  /** The place in words. */
  PLACE,
  /** The place as {@code lon,lat} in WGS 84; empty for none. */
  POINT,
  /** The administrative division code of 12 digits; empty for none. */
  AREA_CODE,
  /** Where the report came from. */
  SOURCE,
  /** Who called, and how to call back. */
  CALLER,
  /** When it happened 事发时间, ISO-8601. */
  OCCURRED_AT
}
