package org.watchfloor.supply.transit;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;

/**
 * The way goods are supposed to take.
 *
 * @param kind how it is known
 * @param line its course from the depot to the receiver; the depot alone if nobody knows where to
 * @param minutes how long it takes; empty if nobody knows
 * @param trouble what stands in the way; null for nothing known
 */
public record TransitWay(
    Kind kind, List<GeoPoint> line, OptionalDouble minutes, @Nullable Message trouble) {
  public TransitWay {
    line = List.copyOf(line);
  }

  /** How a way is known. */
  public enum Kind {
    /** Laid down in quiet times as a delivery route 存下的配送路线. */
    STORED,
    /** Reckoned on the roads as they are now. */
    ROAD,
    /** Not known: the straight line. */
    STRAIGHT,
    /** Not even the receiver's place is known. */
    NOWHERE
  }
}
