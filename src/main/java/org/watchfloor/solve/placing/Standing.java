package org.watchfloor.solve.placing;

import java.util.Arrays;

/** An answer that is being worked on: capacities hold at every moment. One thread. */
final class Standing {
  private static final int NONE = -1;

  final PlacingProblem problem;
  final int[] arc;
  final long[] room;
  private final int[][] inPlace;
  private final int[] used;
  private final int[][] members;
  private final int[] count;
  private final int[] position;
  private long total;

  Standing(PlacingProblem problem) {
    this.problem = problem;
    arc = new int[problem.groups];
    Arrays.fill(arc, NONE);
    room = problem.capacity.clone();
    boolean counts = problem.bundled;
    inPlace = new int[counts ? problem.bundleCost.length : 0][counts ? problem.places : 0];
    used = new int[inPlace.length];
    members = new int[problem.places][8];
    count = new int[problem.places];
    position = new int[problem.groups];
    for (int g = 0; g < problem.groups; g++) {
      total += problem.cost(g, NONE);
    }
  }

  /** Cost, with what lacks a place far above everything else. */
  long total() {
    return total;
  }

  int place(int group) {
    return arc[group] < 0 ? NONE : problem.arcPlace[arc[group]];
  }

  int[] places() {
    int[] all = new int[arc.length];
    for (int g = 0; g < all.length; g++) {
      all[g] = place(g);
    }
    return all;
  }

  int count(int place) {
    return count[place];
  }

  int member(int place, int index) {
    return members[place][index];
  }

  boolean fits(int group, int to) {
    return problem.load(group, to) <= room[problem.arcPlace[to]];
  }

  /** What a move to another arc, or to none, changes in the total. */
  long change(int group, int to) {
    int from = arc[group];
    long change = problem.cost(group, to) - problem.cost(group, from);
    int b = problem.bundled ? problem.bundleOf[group] : NONE;
    if (b >= 0 && problem.bundleCost[b] > 0) {
      int here = from < 0 ? NONE : problem.arcPlace[from];
      int there = to < 0 ? NONE : problem.arcPlace[to];
      if (here != there) {
        int left = used[b] - (here >= 0 && inPlace[b][here] == 1 ? 1 : 0);
        int then = left + (there >= 0 && inPlace[b][there] == 0 ? 1 : 0);
        change += problem.bundleCost[b] * (Math.max(0, then - 1) - Math.max(0, used[b] - 1));
      }
    }
    return change;
  }

  void move(int group, int to) {
    total += change(group, to);
    int from = arc[group];
    int b = problem.bundled ? problem.bundleOf[group] : NONE;
    if (from >= 0) {
      int here = problem.arcPlace[from];
      room[here] += problem.load(group, from);
      int last = members[here][--count[here]];
      members[here][position[group]] = last;
      position[last] = position[group];
      if (b >= 0 && --inPlace[b][here] == 0) {
        used[b]--;
      }
    }
    arc[group] = to;
    if (to >= 0) {
      int there = problem.arcPlace[to];
      room[there] -= problem.load(group, to);
      if (count[there] == members[there].length) {
        members[there] = Arrays.copyOf(members[there], 2 * count[there]);
      }
      position[group] = count[there];
      members[there][count[there]++] = group;
      if (b >= 0 && inPlace[b][there]++ == 0) {
        used[b]++;
      }
    }
  }

  long unplaced() {
    long sum = 0;
    for (int g = 0; g < problem.groups; g++) {
      sum += arc[g] < 0 ? problem.priority[g] : 0;
    }
    return sum;
  }

  long cost() {
    return total - problem.unplacedCost * unplaced();
  }

  void take(int[] arcs) {
    for (int g = 0; g < arcs.length; g++) {
      move(g, NONE);
    }
    for (int g = 0; g < arcs.length; g++) {
      if (arcs[g] >= 0) {
        move(g, arcs[g]);
      }
    }
  }
}
