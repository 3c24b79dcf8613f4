package org.watchfloor.geo.road;

import java.util.List;
import org.watchfloor.geo.GeoPoint;

/**
 * One way to go.
 *
 * @param metres its length
 * @param minutes how long it takes
 * @param line its course
 * @param steps what to do, first to last
 * @param ferries names of the boats it takes, in order; "" for one without a name
 */
public record Route(
    double metres,
    double minutes,
    List<GeoPoint> line,
    List<RoadStep> steps,
    List<String> ferries) {
  public Route {
    line = List.copyOf(line);
    steps = List.copyOf(steps);
    ferries = List.copyOf(ferries);
  }
}
