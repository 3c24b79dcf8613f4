package org.watchfloor.geo.road;

import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.geo.GeoPoint;

/**
 * Which stretches of road a closure drawn as one place shuts: what an officer means who points at a
 * road.
 *
 * <ul>
 *   <li>One road carries it, the nearest within the {@code point} metres of the speed table. Where
 *       a road for cars, a path and a ferry's lane lie so near together that a click does not tell
 *       them apart, the road is meant before the path, and either before the lane. So a closure
 *       beside a pier leaves the ferry alone; one out on the lane shuts it, and nothing else.
 *   <li>Water is meant for roads that are not above it: one drawn on a bridge over a flooded road
 *       is taken by the road below; a bridge with no road under it is not flooded at all.
 *   <li>The other carriageway of the same road, and paths along it, are shut at the same place:
 *       what slid on one half lies on the other. Roads of another name, side roads and roads on
 *       another level stay open.
 *   <li>At a junction the road is shut on both sides of it, and not the roads that cross.
 * </ul>
 */
final class PointClosure {
  private static final double METRES_PER_DEGREE = 111_195;

  /** A click does not tell ways apart that are so near together. */
  private static final double ALIKE_METRES = 5;

  /** Water drawn on a bridge stands on a road that near below it. */
  private static final double BELOW_METRES = 15;

  /** Paths that near run along the road. */
  private static final double BESIDE_METRES = 15;

  /** A place that near to a junction is at it. */
  private static final double AT_NODE_METRES = 2;

  /** What runs the same way, either direction. */
  private static final double SAME_WAY_DEGREES = 30;

  private static final double HALF_TURN = 180;

  private final RoadNetwork network;

  PointClosure(RoadNetwork network) {
    this.network = network;
  }

  /** In the order in which a click means them. */
  private enum Rank {
    ROAD,
    PATH,
    FERRY
  }

  /**
   * A way near the place.
   *
   * @param at its place nearest to the one that was drawn
   * @param bearing which way it runs there, degrees from east, 0 to 180
   * @param oneWay whether cars may drive it in one direction only
   * @param heading where cars drive then, degrees from east, 0 to 360
   * @param kind its class
   * @param number of the road, as on its signs; "" without
   */
  private record Near(
      int edge,
      Rank rank,
      Snapped at,
      double bearing,
      boolean oneWay,
      double heading,
      RoadClass kind,
      String number) {}

  /**
   * The stretches it shuts; empty if none is near enough.
   *
   * @param water whether water is drawn, which bridges and boats are above
   */
  Set<Integer> at(GeoPoint place, boolean water) {
    List<Near> all = near(place);
    List<Near> meant = water ? notAbove(all) : all;
    Set<Integer> shut = new LinkedHashSet<>();
    if (meant.isEmpty()) {
      return shut;
    }
    Near carrier = carrier(meant);
    shut.add(carrier.edge());
    for (Near other : meant) {
      if (sameRoad(carrier, other) || alongside(carrier, other)) {
        shut.add(other.edge());
      }
    }
    shut.addAll(acrossJunction(carrier));
    return shut;
  }

  private static Near carrier(List<Near> meant) {
    double most = nearest(meant) + ALIKE_METRES;
    return meant.stream()
        .filter(one -> one.at().metres() <= most)
        .min(Comparator.comparing(Near::rank).thenComparing(PointClosure::metres))
        .orElseThrow();
  }

  private static double metres(Near one) {
    return one.at().metres();
  }

  private static double nearest(List<Near> all) {
    return all.stream().mapToDouble(PointClosure::metres).min().orElse(0);
  }

  private List<Near> notAbove(List<Near> all) {
    double most = nearest(all) + BELOW_METRES;
    List<Near> low = all.stream().filter(one -> !network.aboveWater(one.edge())).toList();
    return nearest(low) <= most ? low : List.of();
  }

  /** The other carriageway, where it passes the place. */
  private boolean sameRoad(Near carrier, Near other) {
    return carrier.rank() == Rank.ROAD
        && other.rank() == Rank.ROAD
        && carrier.oneWay()
        && other.oneWay()
        && alike(carrier, other)
        && passes(carrier, other);
  }

  /** Without a name it is the other carriageway if it leads back, by its number or its class. */
  private static boolean alike(Near carrier, Near other) {
    String road = carrier.at().road();
    if (!road.isEmpty() || !other.at().road().isEmpty()) {
      return road.equals(other.at().road());
    }
    double turned = Math.abs(carrier.heading() - other.heading());
    boolean back = Math.abs(turned - HALF_TURN) <= SAME_WAY_DEGREES;
    boolean told = !carrier.number().isEmpty() && !other.number().isEmpty();
    return back
        && (told ? carrier.number().equals(other.number()) : carrier.kind() == other.kind());
  }

  private boolean alongside(Near carrier, Near other) {
    return carrier.rank() == Rank.ROAD
        && other.rank() == Rank.PATH
        && carrier.at().at().metresTo(other.at().at()) <= BESIDE_METRES
        && passes(carrier, other);
  }

  /** It runs the same way on the same level, and beside the place, not before or after it. */
  private boolean passes(Near carrier, Near other) {
    double turned = Math.abs(carrier.bearing() - other.bearing());
    return Math.min(turned, HALF_TURN - turned) <= SAME_WAY_DEGREES
        && network.aboveWater(carrier.edge()) == network.aboveWater(other.edge())
        && ahead(carrier, other.at().at()) <= ALIKE_METRES;
  }

  /** How many metres along the carrier a place lies from where it is shut. */
  private static double ahead(Near carrier, GeoPoint place) {
    GeoPoint from = carrier.at().at();
    double east = (place.lon() - from.lon()) * Math.cos(Math.toRadians(from.lat()));
    double north = place.lat() - from.lat();
    double way = Math.toRadians(carrier.bearing());
    return Math.abs(east * Math.cos(way) + north * Math.sin(way)) * METRES_PER_DEGREE;
  }

  private List<Integer> acrossJunction(Near carrier) {
    List<Integer> found = new ArrayList<>();
    String road = carrier.at().road();
    double along = carrier.at().part() * network.metres(carrier.edge());
    boolean begin = along <= AT_NODE_METRES;
    boolean end = network.metres(carrier.edge()) - along <= AT_NODE_METRES;
    if (carrier.rank() == Rank.FERRY || road.isEmpty() || begin == end) {
      return found;
    }
    int node = begin ? network.tail(2 * carrier.edge()) : network.head(2 * carrier.edge());
    for (int i = network.firstKey(node); i < network.firstKey(node + 1); i++) {
      int edge = network.keyAt(i) >> 1;
      if (!network.ferry(edge) && road.equals(network.edge(edge).getName())) {
        found.add(edge);
      }
    }
    return found;
  }

  private List<Near> near(GeoPoint place) {
    double most = network.speeds().pointMetres();
    double north = most / METRES_PER_DEGREE;
    double east = north / Math.max(0.01, Math.cos(Math.toRadians(place.lat())));
    Envelope box =
        new Envelope(
            place.lon() - east, place.lon() + east, place.lat() - north, place.lat() + north);
    List<Near> found = new ArrayList<>();
    Set<Integer> edges = new LinkedHashSet<>(network.edgesIn(box));
    // Where a map is hardly more than one straight road, the engine's boxes miss it.
    network.closest(place).ifPresent(edges::add);
    for (int edge : edges) {
      EdgeIteratorState way = network.edge(edge);
      boolean there = way.get(network.coding.car);
      boolean back = way.getReverse(network.coding.car);
      boolean walked = way.get(network.coding.foot) || way.getReverse(network.coding.foot);
      boolean ferry = network.ferry(edge);
      if (there || back || walked || ferry) {
        boolean driven = (there || back) && kmh(way) > 0;
        EdgeCourse course = EdgeCourse.of(way);
        Snapped at = course.nearest(place, edge, way.getName());
        if (at.metres() <= most) {
          Rank rank = ferry ? Rank.FERRY : driven ? Rank.ROAD : Rank.PATH;
          double heading = course.heading(at.part());
          found.add(
              new Near(
                  edge,
                  rank,
                  at,
                  course.bearing(at.part()),
                  there != back,
                  there ? heading : (heading + HALF_TURN) % (2 * HALF_TURN),
                  way.get(network.coding.roadClass),
                  number(way)));
        }
      }
    }
    return found;
  }

  private static String number(EdgeIteratorState way) {
    return way.getValue(Parameters.Details.STREET_REF) instanceof String known ? known : "";
  }

  private double kmh(EdgeIteratorState way) {
    RoadClass road = way.get(network.coding.roadClass);
    return network.speeds().kmh(road, Vehicle.CAR);
  }
}
