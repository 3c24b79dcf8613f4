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

  /** Whose word of which time it belongs to. */
  String bulletin() {
    return String.join("/", storm, agency, forecast ? issuedAt.toString() : "");
  }
}
