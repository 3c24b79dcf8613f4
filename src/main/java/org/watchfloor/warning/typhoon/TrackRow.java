package org.watchfloor.warning.typhoon;

import java.time.Instant;

/**
 * A row of a plain table of tracks: one point of one agency.
 *
 * @param issuedAt when the forecast was issued; the point's own moment for what was observed
 * @param forecast whether it is expected, not observed
 */
record TrackRow(
    String storm,
    String name,
    String english,
    String agency,
    Instant issuedAt,
    boolean forecast,
    TrackPoint point) {

  /** The same word on another point. */
  TrackRow at(TrackPoint other) {
    return new TrackRow(storm, name, english, agency, issuedAt, forecast, other);
  }

  /** Whose word of which time it belongs to. */
  String bulletin() {
    return String.join("/", storm, agency, forecast ? issuedAt.toString() : "");
  }
}
