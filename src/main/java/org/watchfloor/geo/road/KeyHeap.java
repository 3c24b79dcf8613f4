package org.watchfloor.geo.road;

import java.util.Arrays;

/** Keys by when they are reached, the soonest first; a plain binary heap in two arrays. */
final class KeyHeap {
  private double[] times = new double[1 << 10];
  private int[] keys = new int[1 << 10];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** When the first is reached. */
  double least() {
    return times[0];
  }

  void put(double time, int key) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      keys = Arrays.copyOf(keys, size * 2);
    }
    int at = size++;
    while (at > 0) {
      int above = (at - 1) >>> 1;
      if (times[above] <= time) {
        break;
      }
      times[at] = times[above];
      keys[at] = keys[above];
      at = above;
    }
    times[at] = time;
    keys[at] = key;
  }

  /** Takes the first out. */
  int take() {
    int first = keys[0];
    size--;
    double time = times[size];
    int key = keys[size];
    int at = 0;
    while (true) {
      int below = 2 * at + 1;
      if (below >= size) {
        break;
      }
      if (below + 1 < size && times[below + 1] < times[below]) {
        below++;
      }
      if (times[below] >= time) {
        break;
      }
      times[at] = times[below];
      keys[at] = keys[below];
      at = below;
    }
    times[at] = time;
    keys[at] = key;
    return first;
  }
}
