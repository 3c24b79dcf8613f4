package org.watchfloor.solve.placing;

import java.util.Arrays;

/**
 * Groups that all take the same room: a transport problem with whole supplies, solved exactly by
 * shortest augmenting paths among the places, with a price for each that proves it. Linear
 * assignment is the case of one group to a place.
 */
final class EqualLoads {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final PlacingProblem problem;
  private final long[] seats;
  private final int[] arc;
  private final long[] price;
  private final long[] distance;
  private final int[] reachedBy;
  private final boolean[] settled;
  private final int[] order;
  private final int[][] members;
  private final int[] count;
  private final PlaceHeap heap;

  private EqualLoads(PlacingProblem problem, long load) {
    this.problem = problem;
    seats = new long[problem.places];
    for (int p = 0; p < seats.length; p++) {
      seats[p] = load == 0 ? problem.groups : problem.capacity[p] / load;
    }
    arc = new int[problem.groups];
    Arrays.fill(arc, -1);
    price = new long[problem.places];
    distance = new long[problem.places];
    reachedBy = new int[problem.places];
    settled = new boolean[problem.places];
    order = new int[problem.places];
    members = new int[problem.places][4];
    count = new int[problem.places];
    heap = new PlaceHeap(problem.places);
  }

  /** The load all groups have that have any, wherever they may go; -1 if they differ. */
  static long commonLoad(PlacingProblem problem) {
    long common = -1;
    for (int g = 0; g < problem.groups; g++) {
      if (weightless(problem, g)) {
        continue;
      }
      for (int a = problem.first(g); a < problem.end(g); a++) {
        long load = problem.load(g, a);
        if (common >= 0 && load != common) {
          return -1;
        }
        common = load;
      }
    }
    return Math.max(0, common);
  }

  /** Whether a group takes no room wherever it goes: then it goes where it is cheapest. */
  private static boolean weightless(PlacingProblem problem, int group) {
    for (int a = problem.first(group); a < problem.end(group); a++) {
      if (problem.load(group, a) != 0) {
        return false;
      }
    }
    return true;
  }

  private void addWeightless(int group) {
    for (int a = problem.first(group); a < problem.end(group); a++) {
      if (arc[group] < 0 || problem.cost(group, a) < problem.cost(group, arc[group])) {
        arc[group] = a;
      }
    }
  }

  /**
   * The best answer.
   *
   * @param load what {@link #commonLoad} says, 0 or more
   */
  static Placing solve(PlacingProblem problem, long load) {
    EqualLoads work = new EqualLoads(problem, load);
    for (int g = 0; g < problem.groups; g++) {
      if (weightless(problem, g)) {
        work.addWeightless(g);
      } else {
        work.add(g);
      }
    }
    Standing standing = new Standing(problem);
    standing.take(work.arc);
    long bound = work.bound();
    long unplaced = standing.unplaced();
    boolean proven = bound == standing.total();
    return new Placing(
        standing.places(),
        standing.cost(),
        unplaced,
        proven ? standing.cost() : -problem.widest,
        proven ? unplaced : 0,
        false);
  }

  private void add(int group) {
    Arrays.fill(distance, FAR);
    Arrays.fill(settled, false);
    heap.clear();
    int settledCount = 0;
    long outside = problem.cost(group, -1);
    int leaves = group;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      reach(problem.arcPlace[a], problem.cost(group, a) + price[problem.arcPlace[a]], group);
    }
    int target = -1;
    while (!heap.isEmpty()) {
      int p = heap.pop(distance);
      if (distance[p] >= outside) {
        break;
      }
      if (count[p] < seats[p]) {
        target = p;
        break;
      }
      settled[p] = true;
      order[settledCount++] = p;
      for (int i = 0; i < count[p]; i++) {
        int other = members[p][i];
        long base = distance[p] - problem.cost(other, arc[other]) - price[p];
        if (base + problem.cost(other, -1) < outside) {
          outside = base + problem.cost(other, -1);
          leaves = other;
        }
        for (int a = problem.first(other); a < problem.end(other); a++) {
          int q = problem.arcPlace[a];
          if (!settled[q]) {
            reach(q, base + problem.cost(other, a) + price[q], other);
          }
        }
      }
    }
    long end = target >= 0 ? distance[target] : outside;
    for (int i = 0; i < settledCount; i++) {
      price[order[i]] += end - distance[order[i]];
    }
    int free = target;
    if (target < 0) {
      if (leaves == group) {
        return;
      }
      free = problem.arcPlace[arc[leaves]];
      take(leaves, free);
      arc[leaves] = -1;
    }
    put(group, free);
  }

  /** Moves everybody on the way one place on, from the last to the newcomer. */
  private void put(int newcomer, int free) {
    int place = free;
    while (true) {
      int mover = reachedBy[place];
      int before = mover == newcomer ? -1 : problem.arcPlace[arc[mover]];
      if (before >= 0) {
        take(mover, before);
      }
      arc[mover] = problem.arc(mover, place);
      if (count[place] == members[place].length) {
        members[place] = Arrays.copyOf(members[place], 2 * count[place]);
      }
      members[place][count[place]++] = mover;
      if (before < 0) {
        return;
      }
      place = before;
    }
  }

  private void take(int group, int place) {
    int i = 0;
    while (members[place][i] != group) {
      i++;
    }
    members[place][i] = members[place][--count[place]];
  }

  private void reach(int place, long at, int by) {
    if (seats[place] > 0 && at < distance[place]) {
      distance[place] = at;
      reachedBy[place] = by;
      heap.push(place, distance);
    }
  }

  /** What the prices prove, in whole numbers. */
  private long bound() {
    long bound = 0;
    for (int g = 0; g < problem.groups; g++) {
      long best = problem.cost(g, -1);
      boolean weightless = weightless(problem, g);
      for (int a = problem.first(g); a < problem.end(g); a++) {
        int p = problem.arcPlace[a];
        if (weightless) {
          best = Math.min(best, problem.cost(g, a));
        } else if (seats[p] > 0) {
          best = Math.min(best, problem.cost(g, a) + price[p]);
        }
      }
      bound += best;
    }
    for (int p = 0; p < seats.length; p++) {
      bound -= price[p] == 0 ? 0 : price[p] * seats[p];
    }
    return bound;
  }
}
