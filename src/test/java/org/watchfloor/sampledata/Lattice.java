package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Where country roads may run: a triangular net over each island, bent by noise, dearer uphill. Its
 * edges never cross, so roads on it meet only in nodes. Streets are joined to it at their rim.
 */
final class Lattice {
  private static final double SPACING = 125;
  private static final double ROW = SPACING * StrictMath.sqrt(3) / 2;
  private static final double BEND = SPACING * 0.9;
  private static final double SHORE = 30;
  private static final double JOIN = SPACING * 1.5;
  private static final int[][] EVEN = {{1, 0}, {0, 1}, {-1, 1}};
  private static final int[][] ODD = {{1, 0}, {0, 1}, {1, 1}};

  private record Knot(int node, int grid, Coordinate point) {}

  private final RoadGraph graph;
  private final STRtree obstacles = new STRtree();
  private final STRtree knots = new STRtree();
  private final List<Knot> allKnots = new ArrayList<>();

  /** Prepares the net around the street grids, which must be in the graph, and the water. */
  Lattice(RoadGraph graph, List<StreetGrid> grids, List<Geometry> water) {
    this.graph = graph;
    for (int i = 0; i < grids.size(); i++) {
      obstacle(grids.get(i).footprint(42));
      for (int node : grids.get(i).nodes()) {
        Knot knot = new Knot(node, i, graph.point(node));
        allKnots.add(knot);
        knots.insert(new Envelope(knot.point()), knot);
      }
    }
    water.forEach(lake -> obstacle(lake.buffer(55, 2)));
    obstacles.build();
    knots.build();
  }

  /** Lays the net over one island and returns its nodes, streets not among them. */
  List<Integer> cover(Island island) {
    Envelope box = island.shape().getEnvelopeInternal();
    int columns = (int) (box.getWidth() / SPACING) + 2;
    int rows = (int) (box.getHeight() / ROW) + 2;
    int[][] node = new int[columns][rows];
    double[][] inland = new double[columns][rows];
    List<Integer> laid = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < rows; j++) {
        Coordinate point = bent(box, i, j);
        inland[i][j] = island.inland(point);
        boolean free = inland[i][j] >= SHORE && !isTaken(point);
        node[i][j] = free ? graph.add(point) : -1;
        if (free) {
          laid.add(node[i][j]);
          join(island, node[i][j], point);
        }
      }
    }
    for (int i = 0; i < columns; i++) {
      for (int j = 0; j < rows; j++) {
        for (int[] step : j % 2 == 0 ? EVEN : ODD) {
          int k = i + step[0];
          int l = j + step[1];
          if (k >= 0 && k < columns && l < rows && node[i][j] >= 0 && node[k][l] >= 0) {
            link(island, node[i][j], node[k][l], inland[i][j], inland[k][l]);
          }
        }
      }
    }
    return laid;
  }

  /** Joins neighbouring settlements whose streets leave no room for the net between them. */
  void joinNeighbours(List<StreetGrid> grids) {
    for (Knot knot : allKnots) {
      Island island = grids.get(knot.grid()).settlement().island();
      Knot nearest = null;
      for (Object found : knots.query(around(knot.point()))) {
        Knot other = (Knot) found;
        boolean closer =
            nearest == null
                || other.point().distance(knot.point()) < nearest.point().distance(knot.point());
        if (other.grid() > knot.grid() && closer && island.holds(knot.point(), other.point())) {
          nearest = other;
        }
      }
      if (nearest != null && nearest.point().distance(knot.point()) < JOIN) {
        graph.link(knot.node(), nearest.node(), 1.1, false);
      }
    }
  }

  private void join(Island island, int node, Coordinate point) {
    Knot nearest = null;
    for (Object found : knots.query(around(point))) {
      Knot knot = (Knot) found;
      if (nearest == null || knot.point().distance(point) < nearest.point().distance(point)) {
        nearest = knot;
      }
    }
    if (nearest != null
        && nearest.point().distance(point) < JOIN
        && island.holds(point, nearest.point())) {
      graph.link(node, nearest.node(), 1.1, false);
    }
  }

  private void link(Island island, int a, int b, double inlandA, double inlandB) {
    boolean surelyOnLand = inlandA + inlandB > 2.6 * SPACING;
    if (surelyOnLand || island.holds(graph.point(a), graph.point(b))) {
      double hill = (Relief.at(graph.point(a), inlandA) + Relief.at(graph.point(b), inlandB)) / 2;
      graph.link(a, b, 1 + 5 * hill, false);
    }
  }

  private void obstacle(Geometry shape) {
    obstacles.insert(shape.getEnvelopeInternal(), PreparedGeometryFactory.prepare(shape));
  }

  private boolean isTaken(Coordinate point) {
    List<?> near = obstacles.query(new Envelope(point));
    Geometry at = Sources.GEOMETRY.createPoint(point);
    return near.stream().anyMatch(shape -> ((PreparedGeometry) shape).intersects(at));
  }

  private static Envelope around(Coordinate point) {
    Envelope envelope = new Envelope(point);
    envelope.expandBy(JOIN);
    return envelope;
  }

  private static Coordinate bent(Envelope box, int i, int j) {
    double x = box.getMinX() + (i + (j % 2 == 0 ? 0 : 0.5)) * SPACING;
    double y = box.getMinY() + j * ROW;
    Coordinate plain = new Coordinate(x, y);
    return new Coordinate(
        x + BEND * (Relief.noise(plain, 380, 21) - 0.5),
        y + BEND * (Relief.noise(plain, 380, 22) - 0.5));
  }
}
