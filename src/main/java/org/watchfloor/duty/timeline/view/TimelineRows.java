package org.watchfloor.duty.timeline.view;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * The positions of a timeline as a list for a list view: a hundred thousand rows are a hundred
 * thousand longs and nothing more. JavaFX thread.
 */
final class TimelineRows extends ObservableListBase<Long> {
  private long[] positions = {};

  @Override
  public Long get(int index) {
    return positions[index];
  }

  @Override
  public int size() {
    return positions.length;
  }

  /** Takes other positions; if they only go on from the present ones, the list only grows. */
  void show(long[] now) {
    long[] before = positions;
    if (Arrays.equals(before, now)) {
      return;
    }
    beginChange();
    positions = now;
    if (goesOn(before, now)) {
      nextAdd(before.length, now.length);
    } else {
      nextReplace(0, now.length, view(before));
    }
    endChange();
  }

  /** The part of a window of rows around one. */
  long[] around(int index, int window) {
    int from = Math.max(0, index / window * window);
    return Arrays.copyOfRange(positions, from, Math.min(positions.length, from + window));
  }

  private static boolean goesOn(long[] before, long[] now) {
    return now.length > before.length
        && Arrays.equals(before, 0, before.length, now, 0, before.length);
  }

  private static List<Long> view(long[] rows) {
    return new AbstractList<>() {
      @Override
      public Long get(int index) {
        return rows[index];
      }

      @Override
      public int size() {
        return rows.length;
      }
    };
  }
}
