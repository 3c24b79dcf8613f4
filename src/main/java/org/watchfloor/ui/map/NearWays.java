package org.watchfloor.ui.map;

import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.AidNearby;
import org.watchfloor.geo.road.Travel;

/**
 * Somebody who knows the roads and says how long the ways to a place are; joined through Guice's
 * Multibinder. Without one, what is near is told by the straight line.
 */
public interface NearWays {

  /**
   * The ways, in the order of the starts.
   *
   * @param basis one line that says what they rest on
   */
  record Told(List<Travel> ways, Message basis) {
    public Told {
      ways = List.copyOf(ways);
    }
  }

  /** How long the ways to a place are. Background threads; may read the disk. */
  Told to(GeoPoint place, List<GeoPoint> from);

  /**
   * The helipad, the water point and the harbour of the map that are reached soonest from a place
   * by road, one of each kind it shows. Background threads; may read the disk.
   */
  List<AidNearby> aids(GeoPoint place);

  /** Runs something when they are others, on the thread of the change; must be quick. */
  Subscription onChange(Runnable changed);
}
