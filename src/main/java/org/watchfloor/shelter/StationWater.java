package org.watchfloor.shelter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;

/**
 * The water at a station: for each zero it was counted from the highest level that stands or is
 * forecast. Levels of different zeros are never compared, so one does not hide the other.
 *
 * @param station what the station is called
 * @param levels one for each zero; empty while nothing is known of now
 * @param heard when its water was last measured, however long ago; null if it never was
 * @param silent whether that is too long ago to say anything of the water now
 */
public record StationWater(
    String station, List<WaterLevel> levels, @Nullable Instant heard, boolean silent) {
  public StationWater {
    levels = List.copyOf(levels);
  }

  /** The level counted from a zero. */
  Optional<WaterLevel> from(HeightDatum datum) {
    return levels.stream().filter(level -> level.datum() == datum).findFirst();
  }
}
