package org.watchfloor.geo.basemap.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of one zoom's picture is already taken by names. One thread. */
final class CollisionGrid {
  private static final int CELL = 64;

  private final Map<Long, List<Box>> cells = new HashMap<>();
  private final Map<String, List<Box>> sameText = new HashMap<>();

  /** A taken rectangle, pixels of the whole world. */
  record Box(double minX, double minY, double maxX, double maxY) {
    boolean meets(Box other) {
      return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
    }

    Box grown(double by) {
      return new Box(minX - by, minY - by, maxX + by, maxY + by);
    }
  }

  /** Whether the same text stands within so many pixels. */
  boolean repeats(String text, Box box, double within) {
    Box around = box.grown(within);
    return sameText.getOrDefault(text, List.of()).stream().anyMatch(around::meets);
  }

  /** Takes all boxes of a name, or none if one is not free. */
  boolean take(String text, List<Box> boxes) {
    for (Box box : boxes) {
      for (long cell : cells(box)) {
        for (Box taken : cells.getOrDefault(cell, List.of())) {
          if (taken.meets(box)) {
            return false;
          }
        }
      }
    }
    for (Box box : boxes) {
      for (long cell : cells(box)) {
        cells.computeIfAbsent(cell, c -> new ArrayList<>(4)).add(box);
      }
    }
    sameText.computeIfAbsent(text, t -> new ArrayList<>(2)).add(boxes.getFirst());
    return true;
  }

  private static long[] cells(Box box) {
    long x0 = (long) Math.floor(box.minX / CELL);
    long x1 = (long) Math.floor(box.maxX / CELL);
    long y0 = (long) Math.floor(box.minY / CELL);
    long y1 = (long) Math.floor(box.maxY / CELL);
    long[] keys = new long[(int) ((x1 - x0 + 1) * (y1 - y0 + 1))];
    int n = 0;
    for (long y = y0; y <= y1; y++) {
      for (long x = x0; x <= x1; x++) {
        keys[n++] = y << 32 | x;
      }
    }
    return keys;
  }
}
