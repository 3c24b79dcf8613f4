package org.watchfloor.supply.transit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;
import org.watchfloor.road.RoadService;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.delivery.DeliveryNow;
import org.watchfloor.supply.delivery.DeliveryPlace;
import org.watchfloor.supply.delivery.DeliveryRoutes;
import org.watchfloor.supply.delivery.DeliveryService;

/**
 * The way goods take from a depot to a receiver: the stored delivery route where there is one, else
 * the road, else the straight line. Kept until the roads or the routes change, because goods are on
 * the way for hours and the map asks every minute. Any thread but the JavaFX thread.
 */
@Singleton
final class TransitWays {
  private final DeliveryService deliveries;
  private final RoadService roads;
  private volatile Map<Leg, TransitWay> known = new ConcurrentHashMap<>();

  private record Leg(GeoPoint from, GeoPoint to, String receiver) {}

  @Inject
  TransitWays(DeliveryService deliveries, RoadService roads) {
    this.deliveries = deliveries;
    this.roads = roads;
    // Includes every change of the roads.
    deliveries.onChange(() -> known = new ConcurrentHashMap<>());
  }

  TransitWay of(Depot from, Destination to, @Nullable GeoPoint at) {
    if (at == null) {
      return new TransitWay(
          TransitWay.Kind.NOWHERE, List.of(from.at()), OptionalDouble.empty(), null);
    }
    // What is reckoned while the roads change goes into the map that is thrown away.
    Map<Leg, TransitWay> mine = known;
    return mine.computeIfAbsent(
        new Leg(from.at(), at, to.kind() + to.id()),
        leg -> stored(from, to).orElseGet(() -> byRoad(from.at(), at)));
  }

  private Optional<TransitWay> stored(Depot from, Destination to) {
    if (to.kind() != Destination.Kind.SHELTER) {
      return Optional.empty();
    }
    List<DeliveryRoutes> routes =
        deliveries.of(from.number()).stream()
            .filter(one -> one.to().kind() == DeliveryPlace.Kind.SHELTER)
            .filter(one -> one.to().id().equals(to.id()))
            .toList();
    return deliveries.now(routes).found().stream()
        .filter(now -> !now.moved())
        .findFirst()
        .map(TransitWays::stored);
  }

  private static TransitWay stored(DeliveryNow now) {
    int way = Math.max(0, now.firstOpen());
    OptionalDouble minutes =
        now.states().get(way) instanceof WayState.Open open
            ? OptionalDouble.of(open.minutes())
            : now.routes().ways().get(way).minutesOf(now.vehicle());
    return new TransitWay(
        TransitWay.Kind.STORED,
        now.routes().ways().get(way).course().points(),
        minutes,
        now.allCut() ? Message.of("supply.transit.allCut") : null);
  }

  private TransitWay byRoad(GeoPoint from, GeoPoint to) {
    return switch (roads.route(from, to, Vehicle.TRUCK, 0, Language.ZH).found()) {
      case Routing.Found found when found.best().line().size() > 1 ->
          new TransitWay(
              TransitWay.Kind.ROAD,
              found.best().line(),
              OptionalDouble.of(found.best().minutes()),
              null);
      case Routing.Found found ->
          straight(from, to, OptionalDouble.of(found.best().minutes()), null);
      case Routing.NotFound none ->
          switch (none.why()) {
            case Travel.Unreachable no ->
                straight(from, to, OptionalDouble.empty(), no.why().said());
            case Travel.Estimated estimate ->
                straight(from, to, OptionalDouble.of(estimate.minutes()), null);
            case Travel.ByRoad _ -> throw new IllegalStateException("A way that was not found");
          };
    };
  }

  private static TransitWay straight(
      GeoPoint from, GeoPoint to, OptionalDouble minutes, @Nullable Message trouble) {
    return new TransitWay(TransitWay.Kind.STRAIGHT, List.of(from, to), minutes, trouble);
  }
}
