package org.watchfloor.geo.place;

import java.util.Arrays;

/** The lowest so many numbers of every fit, in rising order. One search, one thread. */
final class Ranking {
  /** Things may have several names, and only one of them is shown. */
  private static final int SPARE = 2;

  private final int limit;
  private final int[][] numbers = new int[Fit.values().length][];
  private final int[] sizes = new int[numbers.length];

  Ranking(int limit) {
    this.limit = limit * SPARE;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = new int[this.limit];
    }
  }

  void add(int number, Fit fit) {
    int[] list = numbers[fit.ordinal()];
    int size = sizes[fit.ordinal()];
    if (size == limit && number >= list[size - 1]) {
      return;
    }
    int found = Arrays.binarySearch(list, 0, size, number);
    if (found >= 0) {
      return;
    }
    int at = -found - 1;
    int kept = Math.min(size, limit - 1);
    System.arraycopy(list, at, list, at + 1, kept - at);
    list[at] = number;
    sizes[fit.ordinal()] = kept + 1;
  }

  /** Whether nothing worse could still be shown. */
  boolean full() {
    return Arrays.stream(sizes).sum() >= limit;
  }

  boolean full(Fit fit) {
    return sizes[fit.ordinal()] == limit;
  }

  int[] of(Fit fit) {
    return Arrays.copyOf(numbers[fit.ordinal()], sizes[fit.ordinal()]);
  }
}
