package org.watchfloor.geo.road;

import com.graphhopper.routing.AlgorithmOptions;
import com.graphhopper.routing.InstructionsFromEdges;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.RoutingAlgorithmFactorySimple;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.Instruction;
import com.graphhopper.util.InstructionList;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.PointList;
import com.graphhopper.util.Translation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;

/** Single routes with directions, by the road engine. One use. */
final class RouteFinder {
  /** How much longer a way may take to keep off a stretch of those before. */
  private static final float WARY = 6;

  /** A way that shares more than this with those before is no other way. */
  private static final double MOST_SHARED = 0.8;

  private final RoadNetwork network;
  private final EdgeTimes times;
  private final Language language;

  RouteFinder(RoadNetwork network, EdgeTimes times, Language language) {
    this.network = network;
    this.times = times;
    this.language = language;
  }

  /** The quickest ways; none if there is no way. */
  List<Route> routes(Snapped from, Snapped to, int alternatives) {
    Snap start = snap(from);
    Snap end = snap(to);
    QueryGraph graph = QueryGraph.create(network.graph, List.of(start, end));
    Weighting weighting = graph.wrapWeighting(new RoadWeighting(network, times));
    AlgorithmOptions options =
        new AlgorithmOptions()
            .setTraversalMode(TraversalMode.EDGE_BASED)
            .setAlgorithm(
                alternatives > 0
                    ? Parameters.Algorithms.ALT_ROUTE
                    : Parameters.Algorithms.ASTAR_BI);
    options.getHints().putObject(Parameters.Algorithms.AltRoute.MAX_PATHS, alternatives + 1);
    List<Route> routes = new ArrayList<>();
    for (Path path :
        new RoutingAlgorithmFactorySimple()
            .createAlgo(graph, weighting, options)
            .calcPaths(start.getClosestNode(), end.getClosestNode())) {
      // Where it puts two halves together the engine forgets what the turn costs.
      double seconds = path.isFound() ? seconds(path, weighting) : Double.POSITIVE_INFINITY;
      if (Double.isFinite(seconds)) {
        routes.add(route(path, seconds, graph, weighting));
      }
    }
    routes.sort(Comparator.comparingDouble(Route::minutes));
    return routes;
  }

  /**
   * The quickest way, and others that keep off those before as far as the roads allow: what is cut
   * on one should not be cut on the next. Fewer where nearly all would be shared.
   */
  List<Route> apart(Snapped from, Snapped to, int others) {
    Snap start = snap(from);
    Snap end = snap(to);
    QueryGraph graph = QueryGraph.create(network.graph, List.of(start, end));
    RoadWeighting truth = new RoadWeighting(network, times);
    Weighting whole = graph.wrapWeighting(truth);
    BitSet taken = new BitSet(network.edges());
    List<Route> routes = new ArrayList<>();
    while (routes.size() <= others) {
      EdgeTimes wary = routes.isEmpty() ? times : times.avoiding(taken, WARY);
      Path path =
          new RoutingAlgorithmFactorySimple()
              .createAlgo(
                  graph,
                  graph.wrapWeighting(new RoadWeighting(network, wary)),
                  new AlgorithmOptions()
                      .setTraversalMode(TraversalMode.EDGE_BASED)
                      .setAlgorithm(Parameters.Algorithms.ASTAR_BI))
              .calcPath(start.getClosestNode(), end.getClosestNode());
      double shared = 0;
      for (EdgeIteratorState piece : path.calcEdges()) {
        shared += taken.get(truth.edgeOf(piece)) ? piece.getDistance() : 0;
      }
      // a way of no length shares all of nothing
      boolean same = !routes.isEmpty() && shared >= MOST_SHARED * path.getDistance();
      if (!path.isFound() || same) {
        break;
      }
      path.calcEdges().forEach(piece -> taken.set(truth.edgeOf(piece)));
      routes.add(route(path, seconds(path, whole), graph, whole));
    }
    // One that keeps off two others is at times quicker than the one that keeps off the first.
    routes.sort(Comparator.comparingDouble(Route::minutes));
    return routes;
  }

  /** How long a path takes, turning round included; infinite if it takes a forbidden turn. */
  private static double seconds(Path path, Weighting weighting) {
    double seconds = 0;
    int before = EdgeIterator.NO_EDGE;
    for (EdgeIteratorState piece : path.calcEdges()) {
      seconds += weighting.calcEdgeWeight(piece, false);
      if (EdgeIterator.Edge.isValid(before)) {
        seconds += weighting.calcTurnWeight(before, piece.getBaseNode(), piece.getEdge());
      }
      before = piece.getEdge();
    }
    return seconds;
  }

  /** The engine's own word for a place; it is on the edge, so nothing is looked for. */
  private Snap snap(Snapped place) {
    return network.index.findClosest(
        place.at().lat(), place.at().lon(), edge -> edge.getEdge() == place.edge());
  }

  private Route route(Path path, double seconds, QueryGraph graph, Weighting weighting) {
    List<String> ferries = new ArrayList<>();
    for (EdgeIteratorState edge : path.calcEdges()) {
      boolean ferry =
          edge.get(network.coding.environment) == com.graphhopper.routing.ev.RoadEnvironment.FERRY;
      if (ferry && (ferries.isEmpty() || !ferries.getLast().equals(edge.getName()))) {
        ferries.add(edge.getName());
      }
    }
    return new Route(
        path.getDistance(),
        seconds / 60,
        points(path.calcPoints()),
        steps(path, graph, weighting),
        ferries);
  }

  private List<RoadStep> steps(Path path, QueryGraph graph, Weighting weighting) {
    Translation words = new DirectionWords(language);
    InstructionList instructions =
        InstructionsFromEdges.calcInstructions(
            path, graph, weighting, network.coding.manager, words);
    List<RoadStep> steps = new ArrayList<>();
    for (Instruction one : instructions) {
      PointList points = one.getPoints();
      RoadStep step =
          new RoadStep(
              one.getTurnDescription(words),
              one.getName(),
              one.getDistance(),
              one.getTime() / 60_000.0,
              new GeoPoint(points.getLon(0), points.getLat(0)));
      if (merges(steps, step, one)) {
        RoadStep last = steps.removeLast();
        step =
            new RoadStep(
                last.words(),
                last.road(),
                last.metres() + step.metres(),
                last.minutes() + step.minutes(),
                last.at());
      }
      steps.add(step);
    }
    return steps;
  }

  /** Going straight on along the same road is nothing to be told. */
  private static boolean merges(List<RoadStep> steps, RoadStep step, Instruction one) {
    return !steps.isEmpty()
        && one.getSign() == Instruction.CONTINUE_ON_STREET
        && steps.getLast().road().equals(step.road());
  }

  private static List<GeoPoint> points(PointList list) {
    List<GeoPoint> points = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      points.add(new GeoPoint(list.getLon(i), list.getLat(i)));
    }
    return points;
  }
}
