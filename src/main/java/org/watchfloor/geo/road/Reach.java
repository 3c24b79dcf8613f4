package org.watchfloor.geo.road;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.geo.GeoPoint;

/**
 * What is reached within so many minutes. What counts are the roads; the shape is a backdrop around
 * them and promises nothing between them. Immutable; any thread.
 */
public final class Reach {
  private final Roads roads;
  private final RoadNetwork network;
  private final EdgeTimes times;
  private final TravelTree tree;
  private final List<Snapped> starts;
  private final double limit;
  private final List<Geometry> without;

  /**
   * @param tree grown from the starts to the limit
   * @param without areas nobody gets through
   */
  Reach(
      Roads roads,
      RoadNetwork network,
      EdgeTimes times,
      TravelTree tree,
      List<Snapped> starts,
      double limitMinutes,
      List<Geometry> without) {
    this.roads = roads;
    this.network = network;
    this.times = times;
    this.tree = tree;
    this.starts = List.copyOf(starts);
    this.limit = limitMinutes * 60;
    this.without = List.copyOf(without);
  }

  /** How many of the starts are on a road; without one nothing is reached. */
  public int starts() {
    return starts.size();
  }

  /** Minutes until a point is reached; empty if it is not within the limit. */
  public OptionalDouble minutesTo(GeoPoint point) {
    return roads
        .place(point)
        .map(tree::secondsAt)
        .filter(Double::isFinite)
        .map(seconds -> OptionalDouble.of(seconds / 60))
        .orElse(OptionalDouble.empty());
  }

  /** Whether a point is reached within the limit. */
  public boolean covers(GeoPoint point) {
    return minutesTo(point).isPresent();
  }

  /** The roads reached, cut where the time is up: lines as lon, lat, lon, lat …. */
  public List<double[]> roads() {
    double[] nodes = tree.secondsAtNodes();
    List<double[]> lines = new ArrayList<>();
    for (int edge = 0; edge < network.edges(); edge++) {
      double there = part(nodes, 2 * edge);
      double back = part(nodes, 2 * edge + 1);
      if (there + back >= 1) {
        lines.add(EdgeCourse.of(network.edge(edge)).piece(0, 1));
      } else {
        add(lines, edge, 0, there);
        add(lines, edge, 1 - back, 1);
      }
    }
    for (Snapped start : starts) {
      double most = limit - Math.min(limit, tree.secondsAt(start));
      double back = start.part() - Math.min(start.part(), share(2 * start.edge() + 1, most));
      double on = Math.min(1, start.part() + share(2 * start.edge(), most));
      add(lines, start.edge(), back, on);
    }
    return lines;
  }

  /** Metres of road reached. */
  public double metres() {
    double[] nodes = tree.secondsAtNodes();
    double metres = 0;
    for (int edge = 0; edge < network.edges(); edge++) {
      metres +=
          network.metres(edge) * Math.min(1, part(nodes, 2 * edge) + part(nodes, 2 * edge + 1));
    }
    return metres;
  }

  /** The backdrop; empty if nothing is reached. */
  public Geometry shape() {
    return ReachShape.around(roads(), without);
  }

  private void add(List<double[]> lines, int edge, double from, double to) {
    if (to > from) {
      lines.add(EdgeCourse.of(network.edge(edge)).piece(from, to));
    }
  }

  /** How much of a key is driven from its beginning until the time is up. */
  private double part(double[] nodes, int key) {
    double left = limit - nodes[network.tail(key)];
    return left < 0 ? 0 : Math.min(1, share(key, left));
  }

  private double share(int key, double seconds) {
    double whole = times.seconds(key);
    return Double.isInfinite(whole) ? 0 : whole == 0 ? 1 : seconds / whole;
  }
}
