package org.watchfloor.warning.forecast;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.warning.reading.Measure;

/**
 * What an agency says will be.
 *
 * @param gauge the number of the station it is for; empty for the whole district, of rain only
 * @param measure a level of water or a sum of rain
 * @param value the highest level, metres; or the sum of rain, millimetres
 * @param datum what the level is counted from; null for rain
 * @param hours over how many hours the rain is summed; null for a level
 * @param from since when it is said to be so
 * @param until until when; the moment itself no longer
 * @param issuer the agency that says so
 * @param issuedAt when it said so
 */
public record Predicted(
    Optional<String> gauge,
    Measure measure,
    double value,
    @Nullable HeightDatum datum,
    @Nullable Integer hours,
    Instant from,
    Instant until,
    String issuer,
    Instant issuedAt) {

  /** Whether the other is about the same place and the same quantity, counted the same way. */
  public boolean sameQuantity(Predicted other) {
    return gauge.equals(other.gauge)
        && measure == other.measure
        && datum == other.datum
        && java.util.Objects.equals(hours, other.hours);
  }

  /** Whether both hold at some moment. */
  public boolean overlaps(Predicted other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /**
   * Whether the other, of the same issuer, is about the same: then only the newer of the two can
   * count. A level above another zero is another quantity: it says nothing of this one.
   */
  public boolean competesWith(Predicted other) {
    return issuer.equals(other.issuer) && sameQuantity(other) && overlaps(other);
  }
}
