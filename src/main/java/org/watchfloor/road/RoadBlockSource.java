package org.watchfloor.road;

import java.util.List;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.road.Obstacle;

/**
 * Somebody who knows of closed roads: what was drawn on the map, what a gauge says of a ford.
 * Joined through Guice's Multibinder. Any thread.
 */
public interface RoadBlockSource {

  /** What is in the way now; may read the record. */
  List<Obstacle> now();

  /** Runs something after every change, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed);
}
