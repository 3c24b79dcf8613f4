package org.watchfloor.warning.reading;

/** How far a station has got among its marks, least first. No warning colour and no level. */
public enum Exceedance {
  /** Below every mark it can be compared with, or none can be compared. */
  NONE,
  /** Over the mark at which patrols begin 超设防. */
  PATROL,
  /** Over the warning mark 超警戒. */
  WARNING,
  /** Over what the works are guaranteed to hold 超保证. */
  GUARANTEE,
  /** Over everything known so far 超历史. */
  RECORD;

  /** Whether a mark has been reached at all. */
  public boolean any() {
    return this != NONE;
  }
}
