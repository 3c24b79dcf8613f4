package org.watchfloor.plot;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Measure;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.geo.road.Snapped;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.RoadService;

/**
 * Lays a closure along the road it was meant for. Background threads; while the roads are not read
 * yet a closure lies where the officer clicked.
 */
public final class Snap {
  /** Further off the officer meant what was clicked: a dike, a yard. */
  private static final double NEAR_METRES = 80;

  /** A way so much longer than the straight line is not the road between the two clicks. */
  private static final double DETOUR = 2.5;

  private final RoadService roads;

  @Inject
  Snap(RoadService roads) {
    this.roads = roads;
  }

  /**
   * The way along the road.
   *
   * @param clicked one place or several, in order
   * @return places along the road from the first to the last; those clicked if no road is near
   */
  public List<GeoPoint> alongRoad(List<GeoPoint> clicked) {
    return roads.network().map(network -> along(network, clicked)).orElse(clicked);
  }

  private static List<GeoPoint> along(RoadNetwork network, List<GeoPoint> clicked) {
    List<GeoPoint> on = clicked.stream().map(point -> onRoad(network, point)).toList();
    List<GeoPoint> course = new ArrayList<>(List.of(on.getFirst()));
    for (int i = 1; i < on.size(); i++) {
      course.addAll(between(network, on.get(i - 1), on.get(i)));
    }
    return course;
  }

  private static GeoPoint onRoad(RoadNetwork network, GeoPoint point) {
    return network
        .snap(point, Vehicle.CAR)
        .filter(snapped -> snapped.metres() <= NEAR_METRES)
        .map(Snapped::at)
        .orElse(point);
  }

  /** The places after the first. */
  private static List<GeoPoint> between(RoadNetwork network, GeoPoint from, GeoPoint to) {
    Optional<List<GeoPoint>> way =
        network
            .along(from, to, Vehicle.CAR)
            .filter(course -> course.size() > 1)
            .filter(course -> Measure.length(course) <= DETOUR * from.metresTo(to));
    return way.map(course -> course.subList(1, course.size())).orElse(List.of(to));
  }
}
