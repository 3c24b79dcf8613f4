package org.watchfloor.warning.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;

/**
 * What an officer heard on the telephone.
 *
 * @param gauge the station's number
 * @param quantity what was measured; null for the station's main quantity
 * @param value in the unit of the quantity
 * @param at when it was so; null for now
 * @param datum what the caller counts the level from; null for the station's own datum
 * @param said who said so; may be empty
 * @param sure whether the officer has asked back and stands by it
 * @param reason why it is another number than the one noted for that minute; may be empty
 */
public record NewReading(
    String gauge,
    @Nullable Quantity quantity,
    double value,
    @Nullable Instant at,
    @Nullable HeightDatum datum,
    String said,
    boolean sure,
    String reason) {

  /** A reading of now, in the station's own datum. */
  public static NewReading of(String gauge, Quantity quantity, double value, String said) {
    return new NewReading(gauge, quantity, value, null, null, said, false, "");
  }

  /** The same of another moment. */
  public NewReading at(Instant moment) {
    return new NewReading(gauge, quantity, value, moment, datum, said, sure, reason);
  }

  /** The same, stood by. */
  public NewReading surely() {
    return new NewReading(gauge, quantity, value, at, datum, said, true, reason);
  }
}
