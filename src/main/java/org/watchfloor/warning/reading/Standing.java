package org.watchfloor.warning.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one quantity of a station stands: its last reading against the marks valid on that day.
 *
 * @param last the last reading that counts
 * @param speaks whether the last reading is young enough to say how things stand now
 * @param reached how far it has got; {@link Exceedance#NONE} too once the reading is too old to say
 * @param over the highest mark reached; null for none
 * @param next the next mark above; null for none
 * @param since since when the marks have been reached without a break, as far as is known; null
 *     while none is
 * @param incomparable marks of that day that cannot be compared: of another datum, or averaged over
 *     another time
 * @param trend where it goes; null if that cannot be told
 * @param day the readings of the last twenty-four hours, oldest first, for drawing
 */
public record Standing(
    Reading last,
    boolean speaks,
    Exceedance reached,
    @Nullable Threshold over,
    @Nullable Threshold next,
    @Nullable Instant since,
    List<Threshold> incomparable,
    @Nullable Trend trend,
    List<Spot> day) {

  public Standing {
    incomparable = List.copyOf(incomparable);
    day = List.copyOf(day);
  }

  /** One point of the drawing. */
  public record Spot(Instant at, double value) {}

  public Quantity quantity() {
    return last.now().quantity();
  }

  public double value() {
    return last.now().value();
  }

  /** By how much the highest mark reached is exceeded; 0 while none is. */
  public double above() {
    return over == null ? 0 : value() - over.value();
  }
}
