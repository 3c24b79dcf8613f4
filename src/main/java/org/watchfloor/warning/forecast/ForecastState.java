package org.watchfloor.warning.forecast;

/** Whether a forecast counts now, and if not, why. */
public enum ForecastState {
  /** It counts, from when it was taken down until its time is over. */
  COUNTS,
  /** A newer one of the same issuer counts in its place. */
  SUPERSEDED,
  /** Its time is over. */
  OVER,
  /** It was taken back. */
  WITHDRAWN
}
