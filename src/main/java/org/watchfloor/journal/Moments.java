package org.watchfloor.journal;

import java.time.Instant;
import java.util.Arrays;

/**
 * When a station knew what: for each position of its record the moment from which the entry there
 * was known here. An entry of this station was known when it was written; one of another station
 * when this one wrote its next, as it does of every package it takes in. Where the clock was turned
 * back, what was known stays known. Never changes.
 */
final class Moments {
  private final long[] known;
  private final long[] latest;

  private Moments(long[] known, long[] latest) {
    this.known = known;
    this.latest = latest;
  }

  /** How many entries there are. */
  long last() {
    return known.length;
  }

  /** The last position that was known at a moment; 0 if none was. */
  long upTo(Instant moment) {
    long wanted = moment.toEpochMilli();
    int low = 0;
    int high = known.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (known[middle] <= wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * When the entry at a position was known.
   *
   * @param position 1 or more, to the last
   */
  Instant of(long position) {
    return Instant.ofEpochMilli(known[Math.toIntExact(position - 1)]);
  }

  /** The latest time of any entry up to a position. */
  HybridTime latest(long position) {
    return position == 0 ? HybridTime.ZERO : new HybridTime(latest[Math.toIntExact(position - 1)]);
  }

  /** Gathers them in the order of the file. */
  static final class Builder {
    private final String station;
    private long[] known = new long[1024];
    private long[] latest = new long[1024];
    private int size;
    private int told;

    /**
     * @param station the station that knew
     */
    Builder(String station) {
      this.station = station;
    }

    void add(Entry entry) {
      if (size == known.length) {
        known = Arrays.copyOf(known, size * 2);
        latest = Arrays.copyOf(latest, size * 2);
      }
      long before = size == 0 ? HybridTime.ZERO.value() : latest[size - 1];
      latest[size] = Math.max(before, entry.time().value());
      known[size++] = entry.recordedAt().toEpochMilli();
      if (entry.id().station().equals(station)) {
        tell(known[size - 1]);
      }
    }

    /** Gives every entry since the last of this station's own the moment of this one. */
    private void tell(long moment) {
      long since = told == 0 ? moment : Math.max(moment, known[told - 1]);
      Arrays.fill(known, told, size, since);
      told = size;
    }

    /** What no entry of this station's stands behind is known when it says itself. */
    Moments build() {
      for (int at = told; at < size; at++) {
        known[at] = at == 0 ? known[at] : Math.max(known[at], known[at - 1]);
      }
      return new Moments(Arrays.copyOf(known, size), Arrays.copyOf(latest, size));
    }
  }
}
