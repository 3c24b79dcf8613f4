package org.watchfloor.supply.delivery;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.road.Course;
import org.watchfloor.geo.road.Route;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.SpeedTable.Limits;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.RoadState;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.delivery.DeliveryFact.DeliveryRoutesMade;
import org.watchfloor.task.Progress;

/** Reckons delivery routes over the roads. Background threads: a second or two a place. */
final class DeliveryPlanner {
  private static final int ALTERNATES = 2;

  private final RoadService roads;

  @Inject
  DeliveryPlanner(RoadService roads) {
    this.roads = roads;
  }

  /**
   * Waits until there are roads.
   *
   * @throws RefusedException if there are none, with the reason
   */
  void ready(Progress progress) {
    if (roads.load(progress) instanceof RoadState.Missing missing) {
      throw new RefusedException(Message.of("supply.refused.delivery.noRoads", missing.why()));
    }
  }

  /**
   * The ways from a depot to a place, for a heavy truck if it gets there, else for a car.
   *
   * @throws RefusedException if there is no way, with the reason
   */
  DeliveryRoutesMade plan(Depot depot, DeliveryPlace to, Language language) {
    Vehicle vehicle = Vehicle.TRUCK;
    Routing found = route(depot, to, vehicle, language);
    if (found instanceof Routing.NotFound) {
      vehicle = Vehicle.CAR;
      found = route(depot, to, vehicle, language);
    }
    return switch (found) {
      case Routing.NotFound none ->
          throw new RefusedException(
              Message.of("supply.refused.delivery.noWay", depot.name(), to.name(), why(none)));
      case Routing.Found ways ->
          new DeliveryRoutesMade(
              depot.number(), depot.at(), to, truck(), ways(ways.routes(), vehicle));
    };
  }

  private Routing route(Depot depot, DeliveryPlace to, Vehicle vehicle, Language language) {
    return roads.plan(depot.at(), to.at(), vehicle, ALTERNATES, language).found();
  }

  private static Message why(Routing.NotFound none) {
    return switch (none.why()) {
      case Travel.Unreachable no -> no.why().said();
      case Travel.Estimated estimate -> estimate.why();
      case Travel.ByRoad _ -> throw new IllegalStateException("A way that was not found");
    };
  }

  private TruckSize truck() {
    Limits limits = roads.speeds().of(Vehicle.TRUCK);
    return new TruckSize(limits.width(), limits.height(), limits.tonnes());
  }

  private List<DeliveryWay> ways(List<Route> routes, Vehicle vehicle) {
    List<Course> courses = routes.stream().map(route -> Course.of(route.line())).toList();
    Vehicle other = vehicle == Vehicle.TRUCK ? Vehicle.CAR : Vehicle.TRUCK;
    List<WayState> others = roads.followOpen(courses, other).found();
    List<DeliveryWay> ways = new ArrayList<>();
    for (int i = 0; i < routes.size(); i++) {
      Route route = routes.get(i);
      List<VehicleMinutes> minutes = new ArrayList<>();
      minutes.add(new VehicleMinutes(vehicle, tenth(route.minutes())));
      if (others.get(i) instanceof WayState.Open open) {
        minutes.add(new VehicleMinutes(other, tenth(open.minutes())));
      }
      ways.add(
          new DeliveryWay(
              Math.round(route.metres()),
              minutes,
              route.ferries(),
              route.steps().stream()
                  .map(step ->
                      new DeliveryStep(step.words(), step.road(), Math.round(step.metres())))
                  .toList(),
              courses.get(i)));
    }
    return ways;
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
