package org.watchfloor.sampledata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Invented reservoirs: one to a dozen on every larger island, in the hills above the villages. */
final class Reservoirs {
  private static final double ISLAND_AREA_EACH = 13e6;
  private static final double APART = 1600;

  /** A reservoir, named after the nearest village. */
  record Reservoir(String name, Village village, Polygon shape) {}

  private Reservoirs() {}

  static List<Reservoir> dig(Land land, Settling settling) {
    List<Geometry> towns = settling.grids().stream().map(grid -> grid.footprint(140)).toList();
    List<Reservoir> dug = new ArrayList<>();
    for (Island island : land.islands()) {
      List<Village> villages =
          settling.villages().stream()
              .filter(v -> v.island() == island && !v.isCommunity())
              .toList();
      int wanted = (int) Math.round(island.shape().getArea() / ISLAND_AREA_EACH);
      if (!villages.isEmpty()) {
        dug.addAll(onIsland(island, villages, towns, Math.max(wanted, 1)));
      }
    }
    return dug;
  }

  private static List<Reservoir> onIsland(
      Island island, List<Village> villages, List<Geometry> towns, int wanted) {
    List<Reservoir> dug = new ArrayList<>();
    List<Village> used = new ArrayList<>();
    Envelope box = island.shape().getEnvelopeInternal();
    Dice dice = Dice.of("reservoir", island.id());
    for (int tries = 0; dug.size() < wanted && tries < 1500; tries++) {
      Coordinate at =
          new Coordinate(
              dice.between(box.getMinX(), box.getMaxX()),
              dice.between(box.getMinY(), box.getMaxY()));
      double inland = island.inland(at);
      double radius = dice.between(70, 210);
      if (inland < radius + 250 || Relief.at(at, inland) < 0.12) {
        continue;
      }
      Polygon shape = blob(at, radius, dice);
      Village nearest = nearest(villages, at);
      boolean clear =
          !used.contains(nearest)
              && towns.stream().noneMatch(shape::intersects)
              && dug.stream().noneMatch(other -> other.shape().isWithinDistance(shape, APART));
      if (clear) {
        used.add(nearest);
        dug.add(new Reservoir(nearest.name() + "水库", nearest, shape));
      }
    }
    return dug;
  }

  private static Village nearest(List<Village> villages, Coordinate at) {
    Village best = villages.getFirst();
    for (Village village : villages) {
      if (village.centre().distance(at) < best.centre().distance(at)) {
        best = village;
      }
    }
    return best;
  }

  private static Polygon blob(Coordinate centre, double radius, Dice dice) {
    int corners = 18;
    double stretch = dice.between(0.55, 0.9);
    double turn = dice.between(0, Math.PI);
    double phase = dice.between(0, 6);
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double reach =
          radius
              * (0.78
                  + 0.22 * StrictMath.sin(3 * angle + phase) * StrictMath.cos(2 * angle + turn));
      double u = reach * StrictMath.cos(angle);
      double v = reach * stretch * StrictMath.sin(angle);
      ring[i] =
          new Coordinate(
              centre.x + u * StrictMath.cos(turn) - v * StrictMath.sin(turn),
              centre.y + u * StrictMath.sin(turn) + v * StrictMath.cos(turn));
    }
    ring[corners] = ring[0].copy();
    return Sources.GEOMETRY.createPolygon(ring);
  }
}
