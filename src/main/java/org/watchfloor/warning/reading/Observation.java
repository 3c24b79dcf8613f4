package org.watchfloor.warning.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;

/**
 * What a station is said to have measured.
 *
 * @param gauge the station's number
 * @param quantity what
 * @param at when it was so, to the minute
 * @param value in the unit of the quantity
 * @param datum what a level is counted from; null for other quantities
 * @param averaging over how many seconds a mean wind was taken; null for other quantities
 * @param said who said so: the caller, the file
 * @param sure whether somebody was asked about it and stood by it
 */
public record Observation(
    String gauge,
    Quantity quantity,
    Instant at,
    double value,
    @Nullable HeightDatum datum,
    @Nullable Integer averaging,
    String said,
    boolean sure) {

  /** Its name: of one station, quantity and minute there is one reading, corrected or not. */
  public String id() {
    return id(gauge, quantity, at);
  }

  static String id(String gauge, Quantity quantity, Instant at) {
    return gauge + "/" + quantity.name() + "/" + at.toString().replace(":", "");
  }

  /** Whether the other says the same number, whoever said it. */
  public boolean sameNumber(Observation other) {
    return value == other.value
        && datum == other.datum
        && java.util.Objects.equals(averaging, other.averaging);
  }
}
