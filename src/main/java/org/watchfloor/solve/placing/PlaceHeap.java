package org.watchfloor.solve.placing;

import java.util.Arrays;

/** Places by distance, the nearest on top, of equal ones the lower number. */
final class PlaceHeap {
  private final int[] heap;
  private final int[] at;
  private int size;

  PlaceHeap(int places) {
    heap = new int[places];
    at = new int[places];
    Arrays.fill(at, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      at[heap[i]] = -1;
    }
    size = 0;
  }

  /** Puts a place in, or moves it up after its distance fell. */
  void push(int place, long[] distance) {
    int i = at[place];
    if (i < 0) {
      i = size++;
    }
    while (i > 0 && before(place, heap[(i - 1) / 2], distance)) {
      set(i, heap[(i - 1) / 2]);
      i = (i - 1) / 2;
    }
    set(i, place);
  }

  int pop(long[] distance) {
    int top = heap[0];
    at[top] = -1;
    int last = heap[--size];
    if (size > 0) {
      int i = 0;
      while (2 * i + 1 < size) {
        int child = 2 * i + 1;
        if (child + 1 < size && before(heap[child + 1], heap[child], distance)) {
          child++;
        }
        if (!before(heap[child], last, distance)) {
          break;
        }
        set(i, heap[child]);
        i = child;
      }
      set(i, last);
    }
    return top;
  }

  private void set(int i, int place) {
    heap[i] = place;
    at[place] = i;
  }

  private static boolean before(int one, int other, long[] distance) {
    return distance[one] < distance[other] || distance[one] == distance[other] && one < other;
  }
}
