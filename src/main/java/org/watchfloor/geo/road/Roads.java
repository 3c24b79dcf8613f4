package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Hindrance.Cut;
import org.watchfloor.geo.road.Hindrance.Grounded;
import org.watchfloor.geo.road.Hindrance.NeedsBoat;
import org.watchfloor.geo.road.Hindrance.NoWay;
import org.watchfloor.geo.road.Hindrance.OffRoad;
import org.watchfloor.geo.road.Hindrance.OutsideMap;
import org.watchfloor.geo.road.Travel.ByRoad;
import org.watchfloor.geo.road.Travel.Unreachable;

/**
 * Questions to a network, with what is in the way, for one vehicle in one kind of hour and weather.
 * All answers are pure. Minutes count from the nearest place on a road to the nearest place on a
 * road; what lies between a road and a place beside it is not in them. Any thread but JavaFX's:
 * milliseconds to a second.
 */
public final class Roads {
  private static final double METRES_PER_DEGREE = 111_195;

  /** So many of the nearest as the crow flies are asked by road at a time. */
  private static final int ASKED = 200;

  /** Farther off nobody is helped. */
  private static final int ASKED_MOST = 1000;

  private final RoadNetwork network;
  private final Obstacles obstacles;
  private final Vehicle vehicle;
  private final Conditions conditions;

  public Roads(RoadNetwork network, Obstacles obstacles, Vehicle vehicle, Conditions conditions) {
    this.network = network;
    this.obstacles = obstacles;
    this.vehicle = vehicle;
    this.conditions = conditions;
  }

  /**
   * A place on a road, or why there is none.
   *
   * @param why looked at only where there is none
   */
  private record Footing(@Nullable Snapped at, Hindrance why) {}

  /** How long one takes. */
  public Travel travel(GeoPoint from, GeoPoint to) {
    return minutes(List.of(Start.now(from)), to).getFirst();
  }

  /**
   * How long each takes to one place, in the order of the starts; one walk over the network, no
   * further than the last of them, and one more if somebody does not get there.
   */
  public List<Travel> minutes(List<Start> starts, GeoPoint to) {
    Footing end = footing(to, false);
    Snapped target = end.at();
    if (target == null) {
      return starts.stream().<Travel>map(start -> unreachable(start, to, end.why())).toList();
    }
    List<Footing> begins = starts.stream().map(start -> footing(start.at(), true)).toList();
    TravelTree tree = tree(times(), target, onRoads(begins));
    List<Snapped> cutOff =
        onRoads(begins).stream()
            .filter(source -> !Double.isFinite(tree.secondsAt(source)))
            .toList();
    TravelTree open =
        cutOff.isEmpty() ? tree : tree(network.times(vehicle, conditions), target, cutOff);
    List<Travel> answers = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      Snapped source = begins.get(i).at();
      if (source == null) {
        answers.add(unreachable(start, to, begins.get(i).why()));
        continue;
      }
      double seconds = tree.secondsAt(source);
      answers.add(
          Double.isFinite(seconds)
              ? new ByRoad(start.delayMinutes() + seconds / 60, start.at().metresTo(to))
              : unreachable(start, to, why(source, target, open)));
    }
    return answers;
  }

  private static List<Snapped> onRoads(List<Footing> places) {
    List<Snapped> found = new ArrayList<>(places.size());
    for (Footing place : places) {
      Snapped at = place.at();
      if (at != null) {
        found.add(at);
      }
    }
    return found;
  }

  /**
   * How long each start takes to each place: a row for each start. One walk for each start, and two
   * more for each place that somebody does not reach.
   */
  public List<List<Travel>> matrix(List<Start> starts, List<GeoPoint> to) {
    double[][] table = minutesTable(starts, to);
    List<List<Travel>> rows = new ArrayList<>();
    starts.forEach(start -> rows.add(new ArrayList<>()));
    for (int j = 0; j < to.size(); j++) {
      GeoPoint place = to.get(j);
      int column = j;
      boolean whole = Arrays.stream(table).allMatch(row -> Double.isFinite(row[column]));
      List<Travel> told = whole ? List.of() : minutes(starts, place);
      for (int i = 0; i < table.length; i++) {
        rows.get(i)
            .add(whole ? new ByRoad(table[i][j], starts.get(i).at().metresTo(place)) : told.get(i));
      }
    }
    return rows;
  }

  /** Minutes only, one walk for each start: a row for each; infinite where there is no way. */
  public double[][] minutesTable(List<Start> starts, List<GeoPoint> to) {
    List<Footing> places = to.stream().map(place -> footing(place, false)).toList();
    double[][] table = new double[starts.size()][to.size()];
    for (int i = 0; i < table.length; i++) {
      Snapped source = footing(starts.get(i).at(), true).at();
      TravelTree tree = new TravelTree(network, times(), false);
      if (source != null) {
        tree.seed(source, starts.get(i).delayMinutes() * 60);
        tree.growTo(onRoads(places));
      }
      for (int j = 0; j < table[i].length; j++) {
        Snapped place = places.get(j).at();
        table[i][j] = place == null ? Double.POSITIVE_INFINITY : tree.secondsAt(place) / 60;
      }
    }
    return table;
  }

  /**
   * Minutes only, one walk for each place, towards it: a row for each start; infinite where there
   * is no way. Every start is laid onto the roads once. The same figures as {@link #minutes} has,
   * for many places.
   *
   * @param next is told the number of each place before its walk; what it throws ends the work
   */
  public double[][] minutesTowards(List<Start> starts, List<GeoPoint> to, IntConsumer next) {
    List<Footing> begins = starts.stream().map(start -> footing(start.at(), true)).toList();
    List<Snapped> sources = onRoads(begins);
    double[][] table = new double[starts.size()][to.size()];
    for (int j = 0; j < to.size(); j++) {
      next.accept(j);
      Snapped target = footing(to.get(j), false).at();
      TravelTree tree = target == null ? null : tree(times(), target, sources);
      for (int i = 0; i < table.length; i++) {
        Snapped source = begins.get(i).at();
        table[i][j] =
            tree == null || source == null
                ? Double.POSITIVE_INFINITY
                : starts.get(i).delayMinutes() + tree.secondsAt(source) / 60;
      }
    }
    return table;
  }

  /** What is reached from these starts together within so many minutes. */
  public Reach reach(List<Start> starts, double limitMinutes) {
    TravelTree tree = new TravelTree(network, times(), false);
    List<Snapped> places = new ArrayList<>();
    for (Start start : starts) {
      Snapped at = footing(start.at(), true).at();
      if (at != null) {
        tree.seed(at, start.delayMinutes() * 60);
        places.add(at);
      }
    }
    tree.grow(limitMinutes * 60);
    return new Reach(this, network, times(), tree, places, limitMinutes, obstacles.areas(vehicle));
  }

  /**
   * Which way to go.
   *
   * @param alternatives how many others besides the quickest, 0 to 2; there may be fewer
   * @param language of the directions
   */
  public Routing route(GeoPoint from, GeoPoint to, int alternatives, Language language) {
    return between(
        from, to, (source, target) -> finder(language).routes(source, target, alternatives));
  }

  /**
   * Which way to go, and which others keep off the first as far as the roads allow, however much
   * longer: for when the first is cut.
   *
   * @param others how many; there may be fewer
   * @param language of the directions
   */
  public Routing apart(GeoPoint from, GeoPoint to, int others, Language language) {
    return between(from, to, (source, target) -> finder(language).apart(source, target, others));
  }

  private RouteFinder finder(Language language) {
    return new RouteFinder(network, times(), language);
  }

  private Routing between(
      GeoPoint from, GeoPoint to, BiFunction<Snapped, Snapped, List<Route>> find) {
    Footing begin = footing(from, true);
    Footing end = footing(to, false);
    Start start = Start.now(from);
    Snapped source = begin.at();
    Snapped target = end.at();
    if (source == null || target == null) {
      Hindrance why = source == null ? begin.why() : end.why();
      return new Routing.NotFound(unreachable(start, to, why));
    }
    List<Route> routes = find.apply(source, target);
    if (routes.isEmpty()) {
      TravelTree open = tree(network.times(vehicle, conditions), target, List.of(source));
      return new Routing.NotFound(unreachable(start, to, why(source, target, open)));
    }
    return new Routing.Found(routes);
  }

  /**
   * The places of a kind that are reached soonest from a start.
   *
   * @param limit how many at most
   * @return the soonest first, then those that cannot be reached; empty if the map shows none
   */
  public List<AidNearby> nearest(Start start, AidKind kind, int limit) {
    List<AidPoint> all = network.aid.around(start.at(), kind);
    List<AidNearby> reached = new ArrayList<>();
    List<AidNearby> soonest = List.of();
    for (int at = 0; at < Math.min(all.size(), ASKED_MOST) && soonest.size() < limit; at += ASKED) {
      reached.addAll(reached(start, all.subList(at, Math.min(all.size(), at + ASKED))));
      soonest = onceEach(reached, limit);
    }
    if (!soonest.isEmpty()) {
      return soonest;
    }
    List<AidNearby> none = new ArrayList<>();
    for (AidPoint one : all) {
      if (none.size() < limit && none.stream().noneMatch(had -> had.point().isOneWith(one))) {
        none.add(new AidNearby(one, minutes(List.of(start), one.at()).getFirst()));
      }
    }
    return none;
  }

  private List<AidNearby> reached(Start start, List<AidPoint> some) {
    List<GeoPoint> places = some.stream().map(AidPoint::at).toList();
    double[] minutes = minutesTable(List.of(start), places)[0];
    List<AidNearby> reached = new ArrayList<>();
    for (int i = 0; i < minutes.length; i++) {
      if (Double.isFinite(minutes[i])) {
        double straight = start.at().metresTo(places.get(i));
        reached.add(new AidNearby(some.get(i), new ByRoad(minutes[i], straight)));
      }
    }
    return reached;
  }

  /** The shores of one lake and both ends of one pier are one place to go to. */
  private static List<AidNearby> onceEach(List<AidNearby> reached, int limit) {
    List<AidNearby> soonest = new ArrayList<>();
    reached.stream()
        .sorted(Comparator.comparing(AidNearby::travel, Travel.SOONEST))
        .forEach(one -> {
          if (soonest.size() < limit
              && soonest.stream().noneMatch(had -> had.point().isOneWith(one.point()))) {
            soonest.add(one);
          }
        });
    return soonest;
  }

  /** How it stands with a way that was laid down before. */
  public WayState follow(Course course) {
    return network.match(course).state(times(), obstacles, vehicle);
  }

  /** The place on a road for a point, if there is one near enough. */
  Optional<Snapped> place(GeoPoint point) {
    return Optional.ofNullable(footing(point, false).at());
  }

  private Footing footing(GeoPoint point, boolean start) {
    double limit = network.speeds().of(vehicle).snapMetres();
    Envelope bounds = new Envelope(network.bounds());
    double squeeze = Math.max(0.01, Math.cos(Math.toRadians(point.lat())));
    bounds.expandBy(limit / METRES_PER_DEGREE / squeeze, limit / METRES_PER_DEGREE);
    if (!bounds.contains(point.lon(), point.lat())) {
      return new Footing(null, new OutsideMap(start));
    }
    Optional<Snapped> found = network.nearest(point, vehicle);
    if (found.isEmpty()) {
      return new Footing(null, new OffRoad(-1, limit, start));
    }
    return found.get().metres() > limit
        ? new Footing(null, new OffRoad(found.get().metres(), limit, start))
        : new Footing(found.get(), new NoWay(vehicle));
  }

  private EdgeTimes times() {
    return obstacles.times(vehicle, conditions);
  }

  private TravelTree tree(EdgeTimes times, Snapped to, List<Snapped> from) {
    TravelTree tree = new TravelTree(network, times, true);
    tree.seed(to, 0);
    tree.growTo(from);
    return tree;
  }

  /**
   * Why there is no way although both ends are on roads; the tree leads to the target, all open.
   */
  private Hindrance why(Snapped from, Snapped to, TravelTree open) {
    if (network.speeds().factor(vehicle, conditions) == 0) {
      return new Grounded(vehicle, conditions.weather());
    }
    if (Double.isFinite(open.secondsAt(from))) {
      List<Integer> way = open.keysTo(from).reversed();
      for (int key : way) {
        Optional<Obstacle> blocking = obstacles.blocking(key >> 1, vehicle);
        if (blocking.isPresent()) {
          return new Cut(blocking.get(), network.name(key >> 1));
        }
      }
    }
    Pieces pieces = network.pieces(vehicle);
    boolean apart =
        pieces.of(network.tail(2 * from.edge())) != pieces.of(network.tail(2 * to.edge()));
    return apart && vehicle != Vehicle.BOAT ? acrossWater(from, to) : new NoWay(vehicle);
  }

  /** A truck may also be kept apart by a weak bridge, over which a car goes. */
  private Hindrance acrossWater(Snapped from, Snapped to) {
    Pieces cars = network.pieces(Vehicle.CAR);
    boolean joined = cars.of(network.tail(2 * from.edge())) == cars.of(network.tail(2 * to.edge()));
    return vehicle == Vehicle.TRUCK && joined ? new NoWay(vehicle) : new NeedsBoat();
  }

  private Unreachable unreachable(Start start, GeoPoint to, Hindrance why) {
    double metres = start.at().metresTo(to);
    double minutes = network.speeds().straightMinutes(metres, vehicle);
    return new Unreachable(why, metres, start.delayMinutes() + minutes);
  }
}
