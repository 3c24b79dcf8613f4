package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.geo.GeoPoint;

/**
 * A course laid onto the roads of a network: which stretches it takes, which way round, and how
 * much of each. Numbers of edges change whenever a graph is built, so a way that is kept is kept as
 * its course. Immutable; any thread.
 */
final class CourseMatch {
  /** A course lies on its road to a metre; farther off it is another road. */
  private static final double OFF_METRES = 8;

  /** The middle of a shorter piece may lie nearer to a road that crosses; it goes with the next. */
  private static final double SHORT_METRES = 3;

  /** With more of it lost the roads have changed too much to say anything. */
  private static final double MOST_LOST = 0.03;

  /**
   * A stretch it takes.
   *
   * @param key which, and which way round
   * @param share how much of it, 0 to 1
   */
  private record Piece(int key, double share) {}

  private final RoadNetwork network;
  private final List<Piece> pieces;
  private final boolean lost;

  private CourseMatch(RoadNetwork network, List<Piece> pieces, boolean lost) {
    this.network = network;
    this.pieces = List.copyOf(pieces);
    this.lost = lost;
  }

  static CourseMatch of(RoadNetwork network, Course course) {
    List<GeoPoint> points = course.points();
    List<Piece> pieces = new ArrayList<>();
    double metres = 0;
    double off = 0;
    GeoPoint from = points.isEmpty() ? null : points.getFirst();
    for (GeoPoint to : points) {
      if (from == null || from.metresTo(to) < SHORT_METRES) {
        continue;
      }
      double length = from.metresTo(to);
      metres += length;
      Optional<Snapped> at =
          network.onRoad(middle(from, to)).filter(one -> one.metres() <= OFF_METRES);
      if (at.isEmpty()) {
        off += length;
      } else {
        add(pieces, network, at.get().edge(), from, to, length);
      }
      from = to;
    }
    if (metres == 0 && from != null) {
      // depot and place are on one spot: it is open as long as the road there is
      network
          .onRoad(from)
          .filter(one -> one.metres() <= OFF_METRES)
          .ifPresent(at -> pieces.add(new Piece(2 * at.edge(), 0)));
    }
    return new CourseMatch(network, pieces, pieces.isEmpty() || off > MOST_LOST * metres);
  }

  private static GeoPoint middle(GeoPoint from, GeoPoint to) {
    return new GeoPoint((from.lon() + to.lon()) / 2, (from.lat() + to.lat()) / 2);
  }

  private static void add(
      List<Piece> pieces,
      RoadNetwork network,
      int edge,
      GeoPoint from,
      GeoPoint to,
      double metres) {
    EdgeCourse course = EdgeCourse.of(network.edge(edge));
    boolean there = course.nearest(from, edge, "").part() <= course.nearest(to, edge, "").part();
    int key = there ? 2 * edge : 2 * edge + 1;
    double share = Math.min(1, metres / Math.max(0.1, network.metres(edge)));
    if (!pieces.isEmpty() && pieces.getLast().key() == key) {
      share = Math.min(1, share + pieces.removeLast().share());
    }
    pieces.add(new Piece(key, share));
  }

  /** How it stands with it for a vehicle. */
  WayState state(EdgeTimes times, Obstacles obstacles, Vehicle vehicle) {
    if (lost) {
      return new WayState.Lost();
    }
    double seconds = 0;
    for (Piece piece : pieces) {
      int edge = piece.key() >> 1;
      Optional<Obstacle> blocking = obstacles.blocking(edge, vehicle);
      if (blocking.isPresent()) {
        return new WayState.Cut(blocking.get(), network.edge(edge).getName());
      }
      // nothing of a one-way street is no way against it
      seconds += piece.share() == 0 ? 0 : times.seconds(piece.key()) * piece.share();
    }
    return Double.isFinite(seconds) ? new WayState.Open(seconds / 60) : new WayState.Unfit(vehicle);
  }
}
