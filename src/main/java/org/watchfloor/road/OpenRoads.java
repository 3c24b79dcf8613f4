package org.watchfloor.road;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Obstacles;
import org.watchfloor.geo.road.Reach;
import org.watchfloor.geo.road.RoadNetwork;
import org.watchfloor.geo.road.Roads;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;

/**
 * The same questions as if no road were closed, in the same weather at the same hour: to say what
 * the closures cost, never to send anybody. Any thread but the JavaFX thread.
 */
public final class OpenRoads {
  private final RoadService roads;
  private final RoadWeather weather;
  private final WatchClock clock;

  @Inject
  OpenRoads(RoadService roads, RoadWeather weather, WatchClock clock) {
    this.roads = roads;
    this.weather = weather;
    this.clock = clock;
  }

  /** How long each start takes to a place, in their order; empty while there are no roads. */
  public Optional<List<Travel>> eta(List<Start> starts, GeoPoint to, Vehicle vehicle) {
    return roads.network().map(network -> open(network, vehicle).minutes(starts, to));
  }

  /** What the starts reach together within so many minutes; empty while there are no roads. */
  public Optional<Reach> reach(List<Start> starts, double minutes, Vehicle vehicle) {
    return roads.network().map(network -> open(network, vehicle).reach(starts, minutes));
  }

  private Roads open(RoadNetwork network, Vehicle vehicle) {
    return new Roads(
        network,
        Obstacles.none(network),
        vehicle,
        network.speeds().at(clock.now().toLocalTime(), weather.now().weather()));
  }
}
