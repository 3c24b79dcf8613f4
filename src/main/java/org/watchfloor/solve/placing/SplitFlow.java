package org.watchfloor.solve.placing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The same problem with groups that may be split: shortest augmenting paths among the places, each
 * pair of places joined by the group that changes most cheaply from one to the other. Gives the
 * prices of room, and an answer in which all but a few groups are whole. Doubles: it steers, it
 * proves nothing. Only where a group takes the same room everywhere.
 */
final class SplitFlow {
  /** More places make the tables too large. */
  static final int MOST_PLACES = 1500;

  private static final double FAR = Double.POSITIVE_INFINITY;

  private final PlacingProblem problem;
  private final double[] unit;
  private final double[] leftOut;
  private final double[] @Nullable [] opening;
  private final boolean costsNothing;
  private final int places;
  private final double[] room;
  final double[] price;
  private final double[][] change;
  private final int[][] changer;
  private final int[][] holders;
  private final double[][] held;

  /** What a unit of each holder costs where it is held. */
  private final double[][] here;

  private final int[] count;
  private final double[] distance;
  private final int[] before;
  private final int[] by;
  private final boolean[] settled;
  private final int[] order;

  /**
   * @param leftOut what leaving out a unit of priority costs; infinite to leave nobody out
   */
  SplitFlow(PlacingProblem problem, double leftOut, boolean costsNothing) {
    this.problem = problem;
    this.costsNothing = costsNothing;
    places = problem.places;
    unit = new double[problem.groups];
    this.leftOut = new double[problem.groups];
    for (int g = 0; g < problem.groups; g++) {
      double load = load(g);
      unit[g] = load == 0 ? 0 : problem.weight[g] / load;
      this.leftOut[g] = load == 0 ? FAR : leftOut * problem.priority[g] / load;
    }
    opening = new double[problem.groups][];
    room = Arrays.stream(problem.capacity).asDoubleStream().toArray();
    price = new double[places];
    change = new double[places][places];
    changer = new int[places][places];
    for (double[] row : change) {
      Arrays.fill(row, FAR);
    }
    holders = new int[places][4];
    held = new double[places][4];
    here = new double[places][4];
    count = new int[places];
    distance = new double[places];
    before = new int[places];
    by = new int[places];
    settled = new boolean[places];
    order = new int[places];
  }

  /**
   * Lets each unit of room that members of a bundle take in a place pay its part of what opening
   * the place costs the bundle: no more of them fit there than its room, nor than there are.
   */
  void spreadBundles() {
    for (int b = 0; b < problem.bundleCost.length; b++) {
      long load = problem.bundleLoad(b);
      if (problem.bundleMembers[b].length > 1 && problem.bundleCost[b] > 0 && load > 0) {
        double[] part = new double[places];
        for (int p = 0; p < places; p++) {
          long most = Math.min(problem.capacity[p], load);
          part[p] = most == 0 ? 0 : (double) problem.bundleCost[b] / most;
        }
        for (int g : problem.bundleMembers[b]) {
          opening[g] = part;
        }
      }
    }
  }

  private double load(int group) {
    int first = problem.first(group);
    return first == problem.end(group) ? 0 : problem.load(group, first);
  }

  /** Runs; false if somebody asked to stop. */
  boolean run(Effort effort) {
    for (int g = 0; g < problem.groups; g++) {
      if ((g & 63) == 0 && effort.stop().getAsBoolean()) {
        return false;
      }
      double supply = load(g);
      while (supply > 0) {
        double sent = send(g, supply);
        if (sent <= 0) {
          break;
        }
        supply -= sent;
      }
    }
    return true;
  }

  /** The arc that holds a whole group; -1 for one that is split, outside or takes no room. */
  int[] whole() {
    int[] arcs = new int[problem.groups];
    Arrays.fill(arcs, -1);
    for (int p = 0; p < places; p++) {
      for (int i = 0; i < count[p]; i++) {
        int g = holders[p][i];
        if (held[p][i] >= load(g)) {
          arcs[g] = problem.arc(g, p);
        }
      }
    }
    return arcs;
  }

  private double at(int group, int arc) {
    double[] part = opening[group];
    return costsNothing
        ? 0
        : unit[group] * problem.arcCost[arc] + (part == null ? 0 : part[problem.arcPlace[arc]]);
  }

  private double send(int group, double supply) {
    Arrays.fill(distance, FAR);
    Arrays.fill(settled, false);
    int reached = 0;
    double outside = leftOut[group];
    int leaver = -1;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      int p = problem.arcPlace[a];
      if (problem.capacity[p] > 0) {
        distance[p] = at(group, a) + price[p];
        before[p] = -1;
        by[p] = group;
      }
    }
    int target = -1;
    while (true) {
      int p = nearest();
      if (p < 0 || distance[p] >= outside) {
        break;
      }
      if (room[p] > 0) {
        target = p;
        break;
      }
      settled[p] = true;
      order[reached++] = p;
      for (int i = 0; i < count[p]; i++) {
        int other = holders[p][i];
        double then = distance[p] + leftOut[other] - here[p][i] - price[p];
        if (then < outside) {
          outside = then;
          leaver = i;
          target = -2 - p;
        }
      }
      double[] row = change[p];
      for (int q = 0; q < places; q++) {
        if (!settled[q] && row[q] < FAR) {
          double then = distance[p] + Math.max(0, row[q] + price[q] - price[p]);
          if (then < distance[q]) {
            distance[q] = then;
            before[q] = p;
            by[q] = changer[p][q];
          }
        }
      }
    }
    double end = target >= 0 ? distance[target] : outside;
    if (end == FAR) {
      return 0;
    }
    for (int i = 0; i < reached; i++) {
      price[order[i]] += Math.max(0, end - distance[order[i]]);
    }
    if (target == -1) {
      return supply;
    }
    int last = target >= 0 ? target : -2 - target;
    double amount = Math.min(supply, target >= 0 ? room[last] : held[last][leaver]);
    for (int p = last; before[p] >= 0; p = before[p]) {
      amount = Math.min(amount, held[before[p]][index(before[p], by[p])]);
    }
    if (target >= 0) {
      room[last] -= amount;
    } else {
      give(last, holders[last][leaver], -amount);
    }
    for (int p = last; ; p = before[p]) {
      give(p, by[p], amount);
      if (before[p] < 0) {
        return amount;
      }
      give(before[p], by[p], -amount);
    }
  }

  private int nearest() {
    int best = -1;
    for (int p = 0; p < places; p++) {
      if (!settled[p] && distance[p] < FAR && (best < 0 || distance[p] < distance[best])) {
        best = p;
      }
    }
    return best;
  }

  private int index(int place, int group) {
    for (int i = 0; i < count[place]; i++) {
      if (holders[place][i] == group) {
        return i;
      }
    }
    return -1;
  }

  private void give(int place, int group, double amount) {
    int i = index(place, group);
    if (i < 0) {
      if (count[place] == holders[place].length) {
        holders[place] = Arrays.copyOf(holders[place], 2 * count[place]);
        held[place] = Arrays.copyOf(held[place], 2 * count[place]);
        here[place] = Arrays.copyOf(here[place], 2 * count[place]);
      }
      i = count[place]++;
      holders[place][i] = group;
      held[place][i] = amount;
      here[place][i] = at(group, problem.arc(group, place));
      join(place, group, here[place][i]);
      return;
    }
    held[place][i] += amount;
    if (held[place][i] <= 0) {
      int last = --count[place];
      holders[place][i] = holders[place][last];
      held[place][i] = held[place][last];
      here[place][i] = here[place][last];
      part(place, group);
    }
  }

  private void join(int place, int group, double costHere) {
    for (int a = problem.first(group); a < problem.end(group); a++) {
      int q = problem.arcPlace[a];
      double then = at(group, a) - costHere;
      if (q != place && then < change[place][q]) {
        change[place][q] = then;
        changer[place][q] = group;
      }
    }
  }

  private void part(int place, int group) {
    for (int a = problem.first(group); a < problem.end(group); a++) {
      int q = problem.arcPlace[a];
      if (change[place][q] < FAR && changer[place][q] == group) {
        change[place][q] = FAR;
        for (int i = 0; i < count[place]; i++) {
          int other = holders[place][i];
          int to = problem.arc(other, q);
          if (to >= 0 && q != place) {
            double then = at(other, to) - here[place][i];
            if (then < change[place][q]) {
              change[place][q] = then;
              changer[place][q] = other;
            }
          }
        }
      }
    }
  }
}
