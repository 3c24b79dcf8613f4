package org.watchfloor.sampledata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The streets of one settlement: crossings in rows and columns bent by noise, those in the sea or
 * in a neighbour left out, only the part that hangs together with the centre kept.
 */
final class StreetGrid {
  private static final double QUAY = 32;
  private static final int NONE = -1;

  /** A block between four streets, corners in turn. */
  record Block(Coordinate a, Coordinate b, Coordinate c, Coordinate d) {}

  private final Settlement settlement;
  private final int[][] crossing;
  private final Coordinate[][] point;
  private int centre = NONE;

  /** Lays out a grid; nothing is in the graph yet. */
  StreetGrid(Settlement settlement, Predicate<Coordinate> free) {
    this.settlement = settlement;
    int columns = settlement.columns() + 1;
    int rows = settlement.rows() + 1;
    point = new Coordinate[columns][rows];
    crossing = new int[columns][rows];
    boolean[][] usable = new boolean[columns][rows];
    for (int i = 0; i < columns; i++) {
      Arrays.fill(crossing[i], NONE);
      for (int j = 0; j < rows; j++) {
        point[i][j] = settlement.at(i - settlement.columns() / 2.0, j - settlement.rows() / 2.0);
        usable[i][j] = settlement.island().inland(point[i][j]) >= QUAY && free.test(point[i][j]);
      }
    }
    keepWhatHangsTogether(usable);
  }

  Settlement settlement() {
    return settlement;
  }

  /** How many crossings there are. */
  int size() {
    return (int)
        Arrays.stream(crossing).flatMapToInt(Arrays::stream).filter(n -> n != NONE).count();
  }

  /** Puts the crossings and streets into the graph; names come from the list in turn. */
  void build(RoadGraph graph, List<String> names) {
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < crossing.length; i++) {
      for (int j = 0; j < crossing[i].length; j++) {
        if (crossing[i][j] != NONE) {
          crossing[i][j] = graph.add(point[i][j]);
          double away = point[i][j].distance(settlement.centre());
          if (away < nearest) {
            nearest = away;
            centre = crossing[i][j];
          }
        }
      }
    }
    Dice dice = Dice.of("streets", settlement.name());
    for (int i = 0; i < crossing.length; i++) {
      for (int j = 0; j < crossing[i].length; j++) {
        boolean gap = dice.chance(0.09);
        street(graph, i, j, i + 1, j, name(names, j), isArtery(j, point[0].length), false);
        int line = point[0].length + i;
        street(graph, i, j, i, j + 1, name(names, line), isArtery(i, point.length), gap);
      }
    }
  }

  /** The node nearest to the middle. */
  int centre() {
    return centre;
  }

  /** All nodes of the grid. */
  List<Integer> nodes() {
    return Arrays.stream(crossing)
        .flatMapToInt(Arrays::stream)
        .filter(n -> n != NONE)
        .boxed()
        .toList();
  }

  /** The ground it covers with this margin, metres. */
  Geometry footprint(double margin) {
    List<Coordinate> corners = new ArrayList<>();
    for (int i = 0; i < crossing.length; i++) {
      for (int j = 0; j < crossing[i].length; j++) {
        if (crossing[i][j] != NONE) {
          corners.add(point[i][j]);
        }
      }
    }
    return Sources.GEOMETRY
        .createMultiPointFromCoords(corners.toArray(Coordinate[]::new))
        .convexHull()
        .buffer(margin, 3);
  }

  /** The whole blocks, those nearest to the centre first. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i + 1 < crossing.length; i++) {
      for (int j = 0; j + 1 < crossing[i].length; j++) {
        if (has(i, j) && has(i + 1, j) && has(i, j + 1) && has(i + 1, j + 1)) {
          blocks.add(new Block(point[i][j], point[i + 1][j], point[i + 1][j + 1], point[i][j + 1]));
        }
      }
    }
    blocks.sort((p, q) ->
        Double.compare(p.a().distance(settlement.centre()), q.a().distance(settlement.centre())));
    return blocks;
  }

  private boolean has(int i, int j) {
    return i < crossing.length && j < crossing[0].length && crossing[i][j] != NONE;
  }

  private void street(
      RoadGraph graph, int i, int j, int k, int l, String name, boolean artery, boolean missing) {
    if (!has(i, j) || !has(k, l) || !settlement.island().holds(point[i][j], point[k][l])) {
      return;
    }
    double effort = artery ? 0.4 : 0.8;
    RoadGraph.Edge edge = graph.link(crossing[i][j], crossing[k][l], effort, true);
    if (artery || !missing || settlement.rows() < 4) {
      edge.become(artery ? RoadClass.TERTIARY : RoadClass.RESIDENTIAL, name);
    }
  }

  /** Every fourth street of a town, counted from the middle, carries the traffic. */
  private boolean isArtery(int line, int lines) {
    return settlement.isTown() && lines > 3 && Math.floorMod(line - lines / 2, 4) == 0;
  }

  private String name(List<String> names, int line) {
    if (!settlement.isTown() || names.isEmpty()) {
      return "";
    }
    int start = Dice.of("names", settlement.name()).whole(0, names.size() - 1);
    int round = line / names.size();
    return names.get((start + line) % names.size()) + (round == 0 ? "路" : "街");
  }

  private void keepWhatHangsTogether(boolean[][] usable) {
    int[] start = nearestUsable(usable);
    if (start.length == 0) {
      return;
    }
    Deque<int[]> open = new ArrayDeque<>();
    open.add(start);
    crossing[start[0]][start[1]] = 0;
    while (!open.isEmpty()) {
      int[] at = open.remove();
      for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
        int i = at[0] + step[0];
        int j = at[1] + step[1];
        if (i >= 0
            && j >= 0
            && i < usable.length
            && j < usable[0].length
            && usable[i][j]
            && crossing[i][j] == NONE
            && settlement.island().holds(point[at[0]][at[1]], point[i][j])) {
          crossing[i][j] = 0;
          open.add(new int[] {i, j});
        }
      }
    }
  }

  private int[] nearestUsable(boolean[][] usable) {
    int[] best = {};
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < usable.length; i++) {
      for (int j = 0; j < usable[i].length; j++) {
        double away = point[i][j].distance(settlement.centre());
        if (usable[i][j] && away < nearest) {
          nearest = away;
          best = new int[] {i, j};
        }
      }
    }
    return best;
  }
}
