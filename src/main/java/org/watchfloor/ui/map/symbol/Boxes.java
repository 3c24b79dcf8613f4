package org.watchfloor.ui.map.symbol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Taken room on the plane, in world pixels: answers quickly whether a box is still free. */
final class Boxes {
  private static final double CELL = 64;

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final Map<Long, List<Box>> cells = new HashMap<>();

  /** Takes a box whether free or not. */
  void take(double left, double top, double width, double height) {
    Box box = new Box(left, top, left + width, top + height);
    forCells(box, cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>(4)).add(box));
  }

  /** Takes a box if it is free. */
  boolean takeIfFree(double left, double top, double width, double height) {
    Box box = new Box(left, top, left + width, top + height);
    boolean[] free = {true};
    forCells(
        box,
        cell -> {
          for (Box taken : cells.getOrDefault(cell, List.of())) {
            free[0] &= !box.meets(taken);
          }
        });
    if (free[0]) {
      take(left, top, width, height);
    }
    return free[0];
  }

  private static void forCells(Box box, java.util.function.LongConsumer action) {
    long bottom = (long) Math.floor(box.bottom / CELL);
    long right = (long) Math.floor(box.right / CELL);
    for (long row = (long) Math.floor(box.top / CELL); row <= bottom; row++) {
      for (long column = (long) Math.floor(box.left / CELL); column <= right; column++) {
        action.accept(row << 32 ^ column);
      }
    }
  }
}
