package org.watchfloor.supply.transit;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Route;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.RoadService;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.delivery.DeliveryNow;
import org.watchfloor.supply.delivery.DeliveryPlace;
import org.watchfloor.supply.delivery.DeliveryRoutes;
import org.watchfloor.supply.delivery.DeliveryService;
import org.watchfloor.supply.delivery.DeliveryWay;
import org.watchfloor.supply.delivery.DeliveryWords;

/**
 * The way of an order in words, for its paper: the stored delivery route where there is one, else
 * the roads as they are now, else that nobody knows. Never a straight line without saying so. Any
 * thread but the JavaFX thread.
 */
public final class TransferRoutes {
  /** More roads than these are no help on a sheet; the longest stretches are told. */
  private static final int ROADS = 6;

  private static final double KILOMETRE = 1000;

  private final DeliveryService deliveries;
  private final RoadService roads;
  private final SupplyService supply;
  private final Set<TransferTargets> targets;

  /** A stretch along one road. */
  private record Stretch(String road, double metres) {}

  @Inject
  TransferRoutes(
      DeliveryService deliveries,
      RoadService roads,
      SupplyService supply,
      Set<TransferTargets> targets) {
    this.deliveries = deliveries;
    this.roads = roads;
    this.supply = supply;
    this.targets = targets;
  }

  /** The way of an order: how far, how long, along which roads, with which boats. */
  public String say(TransferOrder order, Texts texts) {
    Optional<Depot> from = supply.depot(order.from());
    Optional<GeoPoint> to = place(order.to());
    if (from.isEmpty() || to.isEmpty()) {
      return texts.get("supply.transit.route.unknown");
    }
    return stored(from.get(), order.to())
        .map(now -> say(now, texts))
        .orElseGet(() -> byRoad(from.get().at(), to.get(), texts));
  }

  private Optional<GeoPoint> place(Destination to) {
    return targets.stream()
        .flatMap(source -> source.list().stream())
        .filter(
            one -> one.destination().kind() == to.kind() && one.destination().id().equals(to.id()))
        .map(one -> one.at())
        .findFirst();
  }

  private Optional<DeliveryNow> stored(Depot from, Destination to) {
    if (to.kind() != Destination.Kind.SHELTER) {
      return Optional.empty();
    }
    List<DeliveryRoutes> routes =
        deliveries.of(from.number()).stream()
            .filter(one -> one.to().kind() == DeliveryPlace.Kind.SHELTER)
            .filter(one -> one.to().id().equals(to.id()))
            .toList();
    return deliveries.now(routes).found().stream().filter(now -> !now.moved()).findFirst();
  }

  private static String say(DeliveryNow now, Texts texts) {
    int number = Math.max(0, now.firstOpen());
    DeliveryWay way = now.routes().ways().get(number);
    String said =
        texts.get(
            "supply.transit.route.stored",
            texts.say(DeliveryWords.role(number)),
            texts.say(DeliveryWords.length(way)));
    String along =
        along(
            way.steps().stream().map(step -> new Stretch(step.road(), step.metres())).toList(),
            way.ferries(),
            texts);
    return now.allCut() ? said + along + texts.get("supply.transit.route.cut") : said + along;
  }

  private String byRoad(GeoPoint from, GeoPoint to, Texts texts) {
    Routing found = roads.route(from, to, Vehicle.TRUCK, 0, texts.language()).found();
    return switch (found) {
      case Routing.Found ways -> {
        Route best = ways.best();
        yield texts.get(
                "supply.transit.route.road", kilometres(best.metres()), Math.round(best.minutes()))
            + along(
                best.steps().stream().map(step -> new Stretch(step.road(), step.metres())).toList(),
                best.ferries(),
                texts);
      }
      case Routing.NotFound none ->
          switch (none.why()) {
            case Travel.Unreachable no ->
                texts.get("supply.transit.route.noWay", texts.say(no.why().said()));
            case Travel.Estimated estimate ->
                texts.get(
                    "supply.transit.route.straight",
                    kilometres(estimate.straightMetres()),
                    texts.say(estimate.why()));
            case Travel.ByRoad _ -> throw new IllegalStateException("A way that was not found");
          };
    };
  }

  /** The roads with the longest stretches, in the order they are driven, and the boats. */
  private static String along(List<Stretch> stretches, List<String> ferries, Texts texts) {
    Map<String, Double> metres = new LinkedHashMap<>();
    stretches.stream()
        .filter(one -> !one.road().isEmpty())
        .forEach(one -> metres.merge(one.road(), one.metres(), Double::sum));
    List<String> longest =
        metres.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(ROADS)
            .map(Map.Entry::getKey)
            .toList();
    List<String> parts = new ArrayList<>();
    if (!longest.isEmpty()) {
      String comma = texts.get("supply.said.comma");
      parts.add(
          texts.get(
              "supply.transit.route.along",
              String.join(comma, metres.keySet().stream().filter(longest::contains).toList())));
    }
    for (String ferry : ferries) {
      parts.add(
          ferry.isEmpty()
              ? texts.get("supply.transit.route.boat")
              : texts.get("supply.transit.route.ferry", ferry));
    }
    return String.join("", parts);
  }

  private static String kilometres(double metres) {
    return String.format(Locale.ROOT, "%.1f", metres / KILOMETRE);
  }
}
