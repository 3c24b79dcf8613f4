package org.watchfloor.solve.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups, places and what each pair costs. A pair is named by its arc: the position of the place in
 * the group's row. Groups may share a row, each with its own factor for cost and load. Immutable;
 * made by {@link Builder}.
 */
public final class PlacingProblem {
  /** Sums stay below, so that a few of them can be added and still be exact. */
  private static final long MOST = 1L << 60;

  /** A table of so many arcs takes 64 MB; beyond it they are searched for. */
  private static final long MOST_LOOKED_UP = 1L << 24;

  final int groups;
  final int places;
  final long[] capacity;
  final int[] rowOf;
  final long[] weight;
  final long[] size;
  final long[] priority;
  final int[] bundleOf;
  final long[] bundleCost;
  final boolean[] bundleHard;
  final int[][] bundleMembers;
  final int[] rowStart;
  final int[] arcPlace;
  final long[] arcCost;
  final long[] arcLoad;

  /** For each row and place the arc, or -1; empty where that would be too large a table. */
  private final int[] arcTo;

  /** Leaving one unit of priority out costs more than anything else can. */
  final long unplacedCost;

  /** No sum of costs of one answer is farther from 0. */
  final long widest;

  /** Whether a group weighs the same wherever it goes. */
  final boolean evenLoads;

  /** Whether keeping groups together costs or binds anything. */
  final boolean bundled;

  private PlacingProblem(Builder from) throws TooLargeException {
    groups = from.rowOf.size();
    places = from.capacity.size();
    capacity = longs(from.capacity);
    rowOf = ints(from.rowOf);
    weight = longs(from.weight);
    size = longs(from.size);
    priority = longs(from.priority);
    bundleOf = ints(from.bundleOf);
    bundleCost = longs(from.bundleCost);
    bundleHard = new boolean[bundleCost.length];
    for (int b = 0; b < bundleHard.length; b++) {
      bundleHard[b] = from.bundleHard.get(b);
    }
    bundleMembers = members(bundleOf, bundleCost.length);
    rowStart = new int[from.rows.size() + 1];
    for (int r = 0; r < from.rows.size(); r++) {
      rowStart[r + 1] = rowStart[r] + from.rows.get(r).place().length;
    }
    arcPlace = new int[rowStart[from.rows.size()]];
    arcCost = new long[arcPlace.length];
    arcLoad = new long[arcPlace.length];
    boolean even = true;
    for (int r = 0; r < from.rows.size(); r++) {
      Row row = from.rows.get(r);
      System.arraycopy(row.place(), 0, arcPlace, rowStart[r], row.place().length);
      System.arraycopy(row.cost(), 0, arcCost, rowStart[r], row.cost().length);
      System.arraycopy(row.load(), 0, arcLoad, rowStart[r], row.load().length);
      for (long load : row.load()) {
        even &= load == row.load()[0];
      }
    }
    evenLoads = even;
    arcTo = reckonArcs();
    boolean any = false;
    for (int b = 0; b < bundleCost.length; b++) {
      any |= bundleMembers[b].length > 1 && (bundleCost[b] > 0 || bundleHard[b]);
    }
    bundled = any;
    try {
      widest = reckonWidest();
      unplacedCost = Math.addExact(Math.multiplyExact(2, widest), 1);
      long all = 0;
      for (long one : priority) {
        all = Math.addExact(all, one);
      }
      bounded(Math.multiplyExact(unplacedCost, Math.addExact(all, 1)), "priority");
      long room = 0;
      for (long one : capacity) {
        room = bounded(Math.addExact(room, one), "capacity");
      }
      reckonLoads();
    } catch (ArithmeticException e) {
      TooLargeException told = new TooLargeException("sum");
      told.initCause(e);
      throw told;
    }
  }

  private static int[][] members(int[] bundleOf, int bundles) {
    int[] count = new int[bundles];
    for (int b : bundleOf) {
      if (b >= 0) {
        count[b]++;
      }
    }
    int[][] all = new int[bundles][];
    for (int b = 0; b < bundles; b++) {
      all[b] = new int[count[b]];
    }
    for (int g = bundleOf.length - 1; g >= 0; g--) {
      int b = bundleOf[g];
      if (b >= 0) {
        all[b][--count[b]] = g;
      }
    }
    return all;
  }

  private long reckonWidest() throws TooLargeException {
    long sum = 0;
    for (int g = 0; g < groups; g++) {
      long most = 0;
      for (int a = first(g); a < end(g); a++) {
        most = Math.max(most, Math.absExact(Math.multiplyExact(weight[g], arcCost[a])));
      }
      sum = bounded(Math.addExact(sum, most), "cost");
    }
    for (int b = 0; b < bundleCost.length; b++) {
      long extra = Math.max(0, Math.min(places, bundleMembers[b].length) - 1L);
      sum = bounded(Math.addExact(sum, Math.multiplyExact(extra, bundleCost[b])), "cost");
    }
    return sum;
  }

  private void reckonLoads() throws TooLargeException {
    long sum = 0;
    for (int g = 0; g < groups; g++) {
      long most = 0;
      for (int a = first(g); a < end(g); a++) {
        most = Math.max(most, Math.multiplyExact(size[g], arcLoad[a]));
      }
      sum = bounded(Math.addExact(sum, most), "load");
    }
  }

  private static long bounded(long value, String what) throws TooLargeException {
    if (value > MOST) {
      throw new TooLargeException(what);
    }
    return value;
  }

  public int groups() {
    return groups;
  }

  public int places() {
    return places;
  }

  /** How many pairs are allowed. */
  public long pairs() {
    long sum = 0;
    for (int g = 0; g < groups; g++) {
      sum += end(g) - first(g);
    }
    return sum;
  }

  int first(int group) {
    return rowStart[rowOf[group]];
  }

  int end(int group) {
    return rowStart[rowOf[group] + 1];
  }

  long cost(int group, int arc) {
    return arc < 0 ? unplacedCost * priority[group] : weight[group] * arcCost[arc];
  }

  long load(int group, int arc) {
    return arc < 0 ? 0 : size[group] * arcLoad[arc];
  }

  /** The most room the members of a bundle can take together. */
  long bundleLoad(int bundle) {
    long sum = 0;
    for (int g : bundleMembers[bundle]) {
      long most = 0;
      for (int a = first(g); a < end(g); a++) {
        most = Math.max(most, load(g, a));
      }
      sum += most;
    }
    return sum;
  }

  /** The arc of a group to a place; -1 if it may not go there. */
  int arc(int group, int place) {
    int from = first(group);
    int to = end(group);
    if (to - from == places) {
      return from + place;
    }
    if (arcTo.length > 0) {
      return arcTo[rowOf[group] * places + place];
    }
    int found = Arrays.binarySearch(arcPlace, from, to, place);
    return found < 0 ? -1 : found;
  }

  private int[] reckonArcs() {
    int rows = rowStart.length - 1;
    if ((long) rows * places > MOST_LOOKED_UP) {
      return new int[0];
    }
    int[] arcs = new int[rows * places];
    Arrays.fill(arcs, -1);
    for (int r = 0; r < rows; r++) {
      for (int a = rowStart[r]; a < rowStart[r + 1]; a++) {
        arcs[r * places + arcPlace[a]] = a;
      }
    }
    return arcs;
  }

  private static long[] longs(List<Long> all) {
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  private static int[] ints(List<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private record Row(int[] place, long[] cost, long[] load) {}

  /** Puts a problem together. Places first, then rows, bundles and groups, in any mixture. */
  public static final class Builder {
    private final List<Long> capacity = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> rowOf = new ArrayList<>();
    private final List<Long> weight = new ArrayList<>();
    private final List<Long> size = new ArrayList<>();
    private final List<Long> priority = new ArrayList<>();
    private final List<Integer> bundleOf = new ArrayList<>();
    private final List<Long> bundleCost = new ArrayList<>();
    private final List<Boolean> bundleHard = new ArrayList<>();

    /**
     * Adds a place.
     *
     * @param room how much it holds, 0 or more
     * @return its number, from 0
     */
    public int place(long room) {
      if (room < 0) {
        throw new IllegalArgumentException("capacity " + room);
      }
      capacity.add(room);
      return capacity.size() - 1;
    }

    /**
     * Adds a row of pairs.
     *
     * @param place the places, ascending, each once
     * @param cost what each costs; may be below 0
     * @param load how much room each takes, 0 or more
     * @return its number, from 0
     */
    public int row(int[] place, long[] cost, long[] load) {
      for (int i = 0; i < place.length; i++) {
        if (load[i] < 0 || place[i] >= capacity.size() || i > 0 && place[i] <= place[i - 1]) {
          throw new IllegalArgumentException("pair " + i);
        }
      }
      rows.add(new Row(place.clone(), cost.clone(), load.clone()));
      return rows.size() - 1;
    }

    /**
     * Adds a set of groups that should stay together.
     *
     * @param extraPlace what each place beyond the first costs, 0 or more
     * @param hard whether all go to one place or none of them goes anywhere
     * @return its number, from 0
     */
    public int bundle(long extraPlace, boolean hard) {
      if (extraPlace < 0) {
        throw new IllegalArgumentException("extra place " + extraPlace);
      }
      bundleCost.add(extraPlace);
      bundleHard.add(hard);
      return bundleCost.size() - 1;
    }

    /**
     * Adds a group.
     *
     * @param row where it may go
     * @param costFactor what the row's costs are multiplied by, 0 or more
     * @param loadFactor what the row's loads are multiplied by, 0 or more
     * @param left what leaving it without a place weighs, 1 or more
     * @param bundle with whom it should stay; -1 for nobody
     * @return its number, from 0
     */
    public int group(int row, long costFactor, long loadFactor, long left, int bundle) {
      if (costFactor < 0 || loadFactor < 0 || left < 1) {
        throw new IllegalArgumentException("group " + rowOf.size());
      }
      rowOf.add(row);
      weight.add(costFactor);
      size.add(loadFactor);
      priority.add(left);
      bundleOf.add(bundle);
      return rowOf.size() - 1;
    }

    /**
     * The problem.
     *
     * @throws TooLargeException if sums of its numbers would not stay exact
     */
    public PlacingProblem build() throws TooLargeException {
      return new PlacingProblem(this);
    }
  }
}
