package org.watchfloor.warning.typhoon;

/** Whether a point was observed or is expected. */
public enum PointKind {
  /** Where the storm was. */
  OBS,
  /** Where it is expected to be. */
  FCST
}
