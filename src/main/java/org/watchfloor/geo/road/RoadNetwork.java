package org.watchfloor.geo.road;

import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.BBox;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;

/**
 * The roads of one map, in memory. Holds no closure. Immutable but for what it has worked out
 * before; any thread.
 *
 * <p>A stretch of road between two junctions is an edge, numbered from 0. It has two directions,
 * keys: 2 × edge as it was drawn, 2 × edge + 1 against.
 */
public final class RoadNetwork {
  /** How many pairs of vehicle and conditions are kept; each takes 8 bytes an edge. */
  private static final int KEPT = 8;

  /** How many courses are kept as edges: those of a district's depots to all its villages. */
  private static final int KEPT_COURSES = 5000;

  /** Rings of cells looked through for the nearest road: enough for the boats' snap limit. */
  private static final int SEARCH_RINGS = 12;

  final BaseGraph graph;
  final LocationIndexTree index;
  final RoadCoding coding;
  final Turns turns;
  final AidPoints aid;
  private final SpeedTable speeds;
  private final int[] bases;
  private final int[] ends;
  private final float[] metres;
  private final BitSet above = new BitSet();
  private final BitSet ferries = new BitSet();
  private final int[] firstKey;
  private final int[] keys;
  private final Map<VehicleConditions, EdgeTimes> times =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VehicleConditions, EdgeTimes> eldest) {
          return size() > KEPT;
        }
      };
  private final Map<Course, CourseMatch> matches =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Course, CourseMatch> eldest) {
          return size() > KEPT_COURSES;
        }
      };
  private final Map<Vehicle, Pieces> pieces = new EnumMap<>(Vehicle.class);

  private record VehicleConditions(Vehicle vehicle, Conditions conditions) {}

  RoadNetwork(
      BaseGraph graph,
      LocationIndexTree index,
      RoadCoding coding,
      SpeedTable speeds,
      AidPoints aid) {
    this.aid = aid;
    this.graph = graph;
    this.index = index;
    this.coding = coding;
    this.speeds = speeds;
    index.setMaxRegionSearch(SEARCH_RINGS);
    int count = graph.getEdges();
    bases = new int[count];
    ends = new int[count];
    metres = new float[count];
    firstKey = new int[graph.getNodes() + 2];
    AllEdgesIterator edges = graph.getAllEdges();
    while (edges.next()) {
      int edge = edges.getEdge();
      bases[edge] = edges.getBaseNode();
      ends[edge] = edges.getAdjNode();
      metres[edge] = (float) edges.getDistance();
      RoadEnvironment at = edges.get(coding.environment);
      ferries.set(edge, at == RoadEnvironment.FERRY);
      above.set(edge, at == RoadEnvironment.FERRY || at == RoadEnvironment.BRIDGE);
      firstKey[bases[edge] + 2]++;
      firstKey[ends[edge] + 2]++;
    }
    for (int node = 2; node < firstKey.length; node++) {
      firstKey[node] += firstKey[node - 1];
    }
    keys = new int[2 * count];
    for (int edge = 0; edge < count; edge++) {
      keys[firstKey[bases[edge] + 1]++] = 2 * edge;
      keys[firstKey[ends[edge] + 1]++] = 2 * edge + 1;
    }
    turns = new Turns(graph, coding.turns);
  }

  /** The places of a kind the map shows, what is one to people once; for a kind of few places. */
  public List<AidPoint> places(AidKind kind) {
    return aid.each(kind);
  }

  /** The speeds it is used with. */
  public SpeedTable speeds() {
    return speeds;
  }

  /** How many stretches of road there are. */
  public int edges() {
    return bases.length;
  }

  /** How many junctions and ends there are. */
  public int nodes() {
    return graph.getNodes();
  }

  /** The box around all roads, degrees. */
  public Envelope bounds() {
    BBox box = graph.getBounds();
    return new Envelope(box.minLon, box.maxLon, box.minLat, box.maxLat);
  }

  /** The place on a road nearest to a point; empty if none the vehicle can use is within reach. */
  public Optional<Snapped> snap(GeoPoint point, Vehicle vehicle) {
    double limit = speeds.of(vehicle).snapMetres();
    return nearest(point, vehicle).filter(found -> found.metres() <= limit);
  }

  /** The course of the quickest way along roads between two points, for drawing; empty if none. */
  public Optional<List<GeoPoint>> along(GeoPoint from, GeoPoint to, Vehicle vehicle) {
    Roads open = new Roads(this, Obstacles.none(this), vehicle, Conditions.DAY);
    return open.route(from, to, 0, Language.EN) instanceof Routing.Found found
        ? Optional.of(found.best().line())
        : Optional.empty();
  }

  /** The nearest place at whatever distance; a scrap of network is left for a larger piece. */
  Optional<Snapped> nearest(GeoPoint point, Vehicle vehicle) {
    EdgeTimes open = times(vehicle, Conditions.DAY);
    EdgeFilter usable = edge -> open.passable(edge.getEdge());
    Optional<Snapped> nearest = nearest(point, usable);
    if (nearest.isEmpty()) {
      return nearest;
    }
    Pieces whole = pieces(vehicle);
    if (whole.edgesAround(bases[nearest.get().edge()]) >= speeds.scrapEdges()) {
      return nearest;
    }
    EdgeFilter large =
        edge ->
            usable.accept(edge) && whole.edgesAround(bases[edge.getEdge()]) >= speeds.scrapEdges();
    double most = nearest.get().metres() + speeds.scrapMetres();
    return nearest(point, large).filter(found -> found.metres() <= most).or(() -> nearest);
  }

  private Optional<Snapped> nearest(GeoPoint point, EdgeFilter filter) {
    Snap snap = index.findClosest(point.lat(), point.lon(), filter);
    if (!snap.isValid()) {
      return Optional.empty();
    }
    EdgeIteratorState edge = edge(snap.getClosestEdge().getEdge());
    return Optional.of(EdgeCourse.of(edge).nearest(point, edge.getEdge(), edge.getName()));
  }

  /** The nearest place on a road for cars, on whatever piece of the network. */
  Optional<Snapped> onRoad(GeoPoint point) {
    EdgeTimes open = times(Vehicle.CAR, Conditions.DAY);
    return nearest(point, edge -> open.passable(edge.getEdge()));
  }

  /** A course laid onto these roads; reckoned once. */
  CourseMatch match(Course course) {
    synchronized (matches) {
      CourseMatch known = matches.get(course);
      if (known != null) {
        return known;
      }
    }
    CourseMatch found = CourseMatch.of(this, course);
    synchronized (matches) {
      matches.put(course, found);
    }
    return found;
  }

  /** The edge nearest to a point, whoever may use it. */
  Optional<Integer> closest(GeoPoint point) {
    Snap snap = index.findClosest(point.lat(), point.lon(), EdgeFilter.ALL_EDGES);
    return snap.isValid() ? Optional.of(snap.getClosestEdge().getEdge()) : Optional.empty();
  }

  /** An edge as it was drawn. */
  EdgeIteratorState edge(int edge) {
    return graph.getEdgeIteratorState(edge, Integer.MIN_VALUE);
  }

  /** The course of an edge as it was drawn. */
  PointList course(int edge) {
    return edge(edge).fetchWayGeometry(FetchMode.ALL);
  }

  String name(int edge) {
    return edge(edge).getName();
  }

  double metres(int edge) {
    return metres[edge];
  }

  boolean ferry(int edge) {
    return ferries.get(edge);
  }

  /** Whether water below it does not reach it: bridges and boats. */
  boolean aboveWater(int edge) {
    return above.get(edge);
  }

  int tail(int key) {
    return (key & 1) == 0 ? bases[key >> 1] : ends[key >> 1];
  }

  int head(int key) {
    return (key & 1) == 0 ? ends[key >> 1] : bases[key >> 1];
  }

  /** Where the keys that begin at a node begin in {@link #keyAt}. */
  int firstKey(int node) {
    return firstKey[node];
  }

  int keyAt(int place) {
    return keys[place];
  }

  EdgeTimes times(Vehicle vehicle, Conditions conditions) {
    VehicleConditions wanted = new VehicleConditions(vehicle, conditions);
    synchronized (times) {
      EdgeTimes found = times.get(wanted);
      if (found == null) {
        found = EdgeTimes.of(this, vehicle, conditions);
        times.put(wanted, found);
      }
      return found;
    }
  }

  Pieces pieces(Vehicle vehicle) {
    EdgeTimes open = times(vehicle, Conditions.DAY);
    synchronized (pieces) {
      return pieces.computeIfAbsent(vehicle, key -> Pieces.of(this, open));
    }
  }

  /** Every edge whose box meets another. */
  List<Integer> edgesIn(Envelope box) {
    BitSet seen = new BitSet();
    List<Integer> found = new ArrayList<>();
    index.query(
        new BBox(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()),
        edge -> {
          if (!seen.get(edge)) {
            seen.set(edge);
            found.add(edge);
          }
        });
    return found;
  }
}
