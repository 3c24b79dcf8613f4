package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Finds water between two piers: a search over a grid of sea cells, then pulled straight. */
final class SeaLanes {
  private static final double CELL = 160;
  private static final double CLEAR = 35;
  private static final double METRES_PER_MINUTE = 430;
  private static final int BOARDING_MINUTES = 8;
  private static final GeometryFactory GEOMETRY = Sources.GEOMETRY;

  private record Cell(int x, int y) {
    Coordinate middle() {
      return new Coordinate(x * CELL, y * CELL);
    }

    double distance(Cell other) {
      return Math.sqrt(Math.pow(x - other.x, 2) + Math.pow(y - other.y, 2));
    }
  }

  private record Reached(Cell cell, double soFar, double estimate) {}

  private final Land land;
  private final Map<Cell, Boolean> sea = new HashMap<>();

  SeaLanes(Land land) {
    this.land = land;
  }

  /** The lane between two piers. */
  Crossings.Lane between(String name, Crossings.Pier from, Crossings.Pier to, RoadGraph graph) {
    Coordinate start = graph.point(from.node());
    Coordinate end = graph.point(to.node());
    List<Coordinate> water = search(offshore(start), offshore(end));
    List<Coordinate> path = new ArrayList<>();
    path.add(start);
    path.addAll(straighten(water));
    path.add(end);
    double metres = 0;
    for (int i = 1; i < path.size(); i++) {
      metres += path.get(i).distance(path.get(i - 1));
    }
    int minutes = BOARDING_MINUTES + (int) Math.ceil(metres / METRES_PER_MINUTE);
    return new Crossings.Lane(name, from, to, path, minutes);
  }

  private Cell offshore(Coordinate pier) {
    Cell near = new Cell((int) Math.round(pier.x / CELL), (int) Math.round(pier.y / CELL));
    Cell best = near;
    double nearest = Double.MAX_VALUE;
    for (int dx = -8; dx <= 8; dx++) {
      for (int dy = -8; dy <= 8; dy++) {
        Cell cell = new Cell(near.x() + dx, near.y() + dy);
        double away = cell.middle().distance(pier);
        if (away < nearest && isSea(cell) && leavesLandOnce(pier, cell.middle())) {
          best = cell;
          nearest = away;
        }
      }
    }
    if (nearest == Double.MAX_VALUE) {
      throw new IllegalStateException("no water near " + Plane.lon(pier) + " " + Plane.lat(pier));
    }
    return best;
  }

  /** A pier stands a few metres inland: the boat's first leg may touch land only there. */
  private boolean leavesLandOnce(Coordinate pier, Coordinate sea) {
    double part = Math.min(0.9, 25 / pier.distance(sea));
    Coordinate off =
        new Coordinate(pier.x + part * (sea.x - pier.x), pier.y + part * (sea.y - pier.y));
    return land.isSea(GEOMETRY.createLineString(new Coordinate[] {off, sea}));
  }

  private List<Coordinate> search(Cell start, Cell end) {
    Map<Cell, Double> cost = new HashMap<>();
    Map<Cell, Cell> came = new HashMap<>();
    PriorityQueue<Reached> open =
        new PriorityQueue<>((a, b) -> {
          int order = Double.compare(a.estimate, b.estimate);
          order = order != 0 ? order : Integer.compare(a.cell.x, b.cell.x);
          return order != 0 ? order : Integer.compare(a.cell.y, b.cell.y);
        });
    cost.put(start, 0.0);
    open.add(new Reached(start, 0, start.distance(end)));
    while (!open.isEmpty()) {
      Reached here = open.remove();
      if (here.cell.equals(end)) {
        return back(came, start, end);
      }
      if (here.soFar > cost.getOrDefault(here.cell, Double.MAX_VALUE)) {
        continue;
      }
      for (int dx = -1; dx <= 1; dx++) {
        for (int dy = -1; dy <= 1; dy++) {
          Cell next = new Cell(here.cell.x + dx, here.cell.y + dy);
          double there = here.soFar + here.cell.distance(next);
          if (there < cost.getOrDefault(next, Double.MAX_VALUE)
              && isSea(next)
              && isSea(here.cell, next)) {
            cost.put(next, there);
            came.put(next, here.cell);
            open.add(new Reached(next, there, there + next.distance(end)));
          }
        }
      }
    }
    throw new IllegalStateException("no water from " + start.middle() + " to " + end.middle());
  }

  private static List<Coordinate> back(Map<Cell, Cell> came, Cell start, Cell end) {
    List<Coordinate> path = new ArrayList<>();
    for (Cell cell = end; !cell.equals(start); cell = came.getOrDefault(cell, start)) {
      path.add(cell.middle());
    }
    path.add(start.middle());
    return path.reversed();
  }

  private List<Coordinate> straighten(List<Coordinate> path) {
    List<Coordinate> pulled = new ArrayList<>();
    int at = 0;
    pulled.add(path.getFirst());
    while (at < path.size() - 1) {
      int next = path.size() - 1;
      while (next > at + 1 && !isClear(path.get(at), path.get(next))) {
        next--;
      }
      at = next;
      pulled.add(path.get(at));
    }
    return pulled;
  }

  private boolean isClear(Coordinate a, Coordinate b) {
    return land.isSea(GEOMETRY.createLineString(new Coordinate[] {a, b}).buffer(CLEAR, 1));
  }

  private boolean isSea(Cell from, Cell to) {
    return land.isSea(GEOMETRY.createLineString(new Coordinate[] {from.middle(), to.middle()}));
  }

  private boolean isSea(Cell cell) {
    return sea.computeIfAbsent(
        cell,
        key -> {
          Envelope around = new Envelope(key.middle());
          around.expandBy(CLEAR);
          return land.isSea(GEOMETRY.toGeometry(around));
        });
  }
}
