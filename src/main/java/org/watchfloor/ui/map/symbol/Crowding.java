package org.watchfloor.ui.map.symbol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the symbols of neighbouring cells whose middles lie so near that one would cover the other:
 * a grid alone splits a town that happens to lie on its line. The larger group takes in the
 * smaller.
 */
final class Crowding {
  /** Nearer than this part of a cell, two markers are one. */
  private static final double TOO_NEAR = 0.62;

  private final double cell;

  /**
   * For a grid of this size.
   *
   * @param cell side of a cell, pixels
   */
  Crowding(double cell) {
    this.cell = cell;
  }

  private record Cluster(Cell at, double x, double y, List<Spot> spots) {
    static Cluster of(Cell at, List<Spot> spots) {
      double x = 0;
      double y = 0;
      for (Spot spot : spots) {
        x += spot.x();
        y += spot.y();
      }
      return new Cluster(at, x / spots.size(), y / spots.size(), spots);
    }
  }

  /** The groups to draw; the lists of the grid are used up. */
  Collection<List<Spot>> joined(Map<Cell, List<Spot>> cells) {
    List<Cluster> largestFirst = new ArrayList<>(cells.size());
    cells.forEach((at, spots) -> largestFirst.add(Cluster.of(at, spots)));
    largestFirst.sort(
        Comparator.comparingInt((Cluster cluster) -> -cluster.spots.size())
            .thenComparingInt(cluster -> cluster.at.row())
            .thenComparingInt(cluster -> cluster.at.column()));
    Map<Cell, Cluster> kept = new HashMap<>();
    for (Cluster cluster : largestFirst) {
      Cluster near = tooNear(cluster, kept);
      if (near == null) {
        kept.put(cluster.at, cluster);
      } else {
        near.spots.addAll(cluster.spots);
      }
    }
    return kept.values().stream().map(Cluster::spots).toList();
  }

  private @Nullable Cluster tooNear(Cluster cluster, Map<Cell, Cluster> kept) {
    for (int row = -1; row <= 1; row++) {
      for (int column = -1; column <= 1; column++) {
        Cluster near = kept.get(cluster.at.beside(column, row));
        if (near != null && Math.hypot(near.x - cluster.x, near.y - cluster.y) < TOO_NEAR * cell) {
          return near;
        }
      }
    }
    return null;
  }
}
