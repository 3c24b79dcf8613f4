package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.util.List;

/**
 * What one agency said of one storm at one time.
 *
 * @param storm its number, as in 2609
 * @param name its Chinese name; may be empty
 * @param english its English name; may be empty
 * @param agency who says so
 * @param issuedAt when
 * @param observed where it was, oldest first
 * @param forecast where it is expected to be, soonest first
 * @param source the file it came in, or who said it on the telephone
 */
public record Bulletin(
    String storm,
    String name,
    String english,
    String agency,
    Instant issuedAt,
    List<TrackPoint> observed,
    List<TrackPoint> forecast,
    String source) {
  public Bulletin {
    observed = List.copyOf(observed);
    forecast = List.copyOf(forecast);
  }

  /** The same of a storm under another number: files of other agencies number it otherwise. */
  public Bulletin of(String number) {
    return new Bulletin(number, name, english, agency, issuedAt, observed, forecast, source);
  }
}
