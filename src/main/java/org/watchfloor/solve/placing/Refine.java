package org.watchfloor.solve.placing;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes an answer better without ever breaking a capacity: single moves and exchanges, then small
 * parts of it are taken out and put in again otherwise, and what got worse is put back. Prices of
 * room tell where to look first. Deterministic for a seed; work is counted, not timed. One thread.
 */
final class Refine {
  private static final int CANDIDATES = 20;
  private static final int EXCHANGED = 8;
  private static final int TAKEN_OUT = 8;
  private static final int DISPLACED = 60;

  private final PlacingProblem problem;
  private final Standing standing;
  private final double[] price;
  private final SplittableRandom random;
  private final Effort effort;
  private final int[][] candidates;
  private final boolean[] out;
  private int[] taken = new int[64];
  private int[] was = new int[64];
  private int takenCount;
  private long work;

  Refine(Standing standing, double[] price, Effort effort) {
    this.problem = standing.problem;
    this.standing = standing;
    this.price = price;
    this.effort = effort;
    random = new SplittableRandom(effort.seed());
    candidates = new int[problem.groups][];
    out = new boolean[problem.groups];
    for (int g = 0; g < problem.groups; g++) {
      candidates[g] = nearest(g);
    }
  }

  /** The arcs that are cheapest with the price of room, the cheapest first. */
  private int[] nearest(int group) {
    int most = Math.min(CANDIDATES, problem.end(group) - problem.first(group));
    int[] best = new int[most];
    double[] at = new double[most];
    int n = 0;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      double value = priced(group, a);
      if (n == most && value >= at[n - 1]) {
        continue;
      }
      int i = n < most ? n++ : n - 1;
      while (i > 0 && at[i - 1] > value) {
        at[i] = at[i - 1];
        best[i] = best[i - 1];
        i--;
      }
      at[i] = value;
      best[i] = a;
    }
    return best;
  }

  private double priced(int group, int arc) {
    return problem.cost(group, arc)
        + (double) problem.load(group, arc) * price[problem.arcPlace[arc]];
  }

  /** Gives everybody a place who has none and for whom there is one, the heaviest first. */
  void fill() {
    int[] order =
        IntStream.range(0, problem.groups)
            .filter(g -> standing.arc[g] < 0)
            .boxed()
            .sorted((a, b) -> heavier(a, b))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int g : order) {
      insert(g, 1);
    }
    for (int g : order) {
      if (standing.arc[g] < 0) {
        displace(g);
      }
    }
  }

  /** Puts whole bundles to where they fit together, the largest first. */
  void fillBundles() {
    int[] order =
        IntStream.range(0, problem.bundleCost.length)
            .filter(b -> problem.bundleMembers[b].length > 1)
            .boxed()
            .sorted((a, b) -> Long.compare(bundleLoad(b), bundleLoad(a)))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int b : order) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int p = 0; p < problem.places; p++) {
        double at = together(b, p);
        if (at < least) {
          least = at;
          best = p;
        }
      }
      if (best >= 0) {
        for (int g : problem.bundleMembers[b]) {
          standing.move(g, problem.arc(g, best));
        }
      }
    }
    fill();
  }

  private long bundleLoad(int bundle) {
    long sum = 0;
    for (int g : problem.bundleMembers[bundle]) {
      sum += load(g);
    }
    return sum;
  }

  private double together(int bundle, int place) {
    double sum = 0;
    long load = 0;
    for (int g : problem.bundleMembers[bundle]) {
      int a = problem.arc(g, place);
      if (a < 0) {
        return Double.POSITIVE_INFINITY;
      }
      load += problem.load(g, a);
      if (load > standing.room[place]) {
        return Double.POSITIVE_INFINITY;
      }
      sum += priced(g, a);
    }
    return sum;
  }

  private long load(int group) {
    int first = problem.first(group);
    return first == problem.end(group) ? 0 : problem.load(group, first);
  }

  private int heavier(int a, int b) {
    int by = Long.compare(load(b), load(a));
    by = by == 0 ? Long.compare(problem.priority[b], problem.priority[a]) : by;
    return by == 0 ? Integer.compare(a, b) : by;
  }

  /** Puts a group to where it fits best; it may stay out. */
  private void insert(int group, double trust) {
    int best = best(group, trust);
    if (best >= 0) {
      standing.move(group, best);
    }
  }

  private int best(int group, double trust) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int a : candidates[group]) {
      if (standing.fits(group, a)) {
        double at = value(group, a, trust);
        if (at < least) {
          least = at;
          best = a;
        }
      }
    }
    work += candidates[group].length;
    if (best < 0 && candidates[group].length == CANDIDATES) {
      for (int a = problem.first(group); a < problem.end(group); a++) {
        if (standing.fits(group, a)) {
          double at = value(group, a, trust);
          if (at < least) {
            least = at;
            best = a;
          }
        }
      }
      work += problem.end(group) - problem.first(group);
    }
    return best;
  }

  private double value(int group, int arc, double trust) {
    return standing.change(group, arc)
        + trust * problem.load(group, arc) * price[problem.arcPlace[arc]];
  }

  /** Gets a group without a place in by sending one other elsewhere, or out if it weighs less. */
  private boolean displace(int group) {
    long least = 0;
    int into = -1;
    int other = -1;
    int otherTo = -1;
    for (int a = problem.first(group); a < problem.end(group); a++) {
      int p = problem.arcPlace[a];
      long lacks = problem.load(group, a) - standing.room[p];
      work += standing.count(p);
      for (int i = 0; i < standing.count(p); i++) {
        int h = standing.member(p, i);
        if (problem.load(h, standing.arc[h]) < lacks) {
          continue;
        }
        int to = elsewhere(h, p);
        long change = standing.change(group, a) + standing.change(h, to);
        if (change < least) {
          least = change;
          into = a;
          other = h;
          otherTo = to;
        }
      }
    }
    if (other < 0) {
      return false;
    }
    standing.move(other, otherTo);
    standing.move(group, into);
    return true;
  }

  private int elsewhere(int group, int but) {
    int best = -1;
    long least = Long.MAX_VALUE;
    work += candidates[group].length;
    for (int a : candidates[group]) {
      if (problem.arcPlace[a] != but && standing.fits(group, a)) {
        long change = standing.change(group, a);
        if (change < least) {
          least = change;
          best = a;
        }
      }
    }
    return best;
  }

  /** Moves and exchanges until none helps or the work is done. */
  void descend(long budget) {
    long until = work + budget;
    int[] order = IntStream.range(0, problem.groups).toArray();
    boolean better = true;
    while (better && work < until && !effort.stop().getAsBoolean()) {
      better = false;
      shuffle(order);
      for (int g : order) {
        better |= shift(g) || exchange(g);
        if (work >= until) {
          break;
        }
      }
    }
  }

  private boolean shift(int group) {
    int best = -1;
    long least = 0;
    for (int a : candidates[group]) {
      if (a != standing.arc[group] && standing.fits(group, a)) {
        long change = standing.change(group, a);
        if (change < least) {
          least = change;
          best = a;
        }
      }
    }
    work += candidates[group].length;
    if (best >= 0) {
      standing.move(group, best);
    }
    return best >= 0;
  }

  private boolean exchange(int group) {
    int from = standing.arc[group];
    if (from < 0) {
      return displace(group);
    }
    int here = problem.arcPlace[from];
    long back = standing.room[here] + problem.load(group, from);
    int tried = 0;
    for (int a : candidates[group]) {
      if (a == from || tried++ >= EXCHANGED) {
        continue;
      }
      int p = problem.arcPlace[a];
      long lacks = problem.load(group, a) - standing.room[p];
      long gain = standing.change(group, a);
      work += standing.count(p);
      for (int i = 0; i < standing.count(p); i++) {
        int h = standing.member(p, i);
        if (problem.load(h, standing.arc[h]) < lacks) {
          continue;
        }
        int to = problem.arc(h, here);
        if (to >= 0 && problem.load(h, to) <= back && gain + standing.change(h, to) < 0) {
          long before = standing.total();
          standing.move(group, -1);
          int hadH = standing.arc[h];
          standing.move(h, to);
          standing.move(group, a);
          if (standing.total() < before) {
            return true;
          }
          standing.move(group, -1);
          standing.move(h, hadH);
          standing.move(group, from);
        }
      }
    }
    return false;
  }

  /** Takes small parts out and puts them in otherwise, for so much work. */
  void stir(long budget) {
    long until = work + budget;
    int turns = 0;
    while (work < until && problem.groups > 1) {
      if ((turns++ & 255) == 0 && effort.stop().getAsBoolean()) {
        return;
      }
      work += 50;
      long before = standing.total();
      takenCount = 0;
      if (problem.bundled && random.nextInt(3) == 0) {
        stirBundle();
      } else {
        stirPlaces();
      }
      putIn();
      if (standing.total() > before) {
        putBack();
      }
      for (int i = 0; i < takenCount; i++) {
        out[taken[i]] = false;
      }
    }
  }

  private void stirPlaces() {
    int seed = random.nextInt(problem.groups);
    takeOut(seed);
    int here = standing.place(seed);
    for (int i = 0; i < 3 && takenCount < TAKEN_OUT; i++) {
      int p =
          i == 0 && here >= 0
              ? here
              : candidates[seed].length == 0
                  ? -1
                  : problem.arcPlace[candidates[seed][random.nextInt(candidates[seed].length)]];
      for (int k = 0; p >= 0 && k < 3 && standing.count(p) > 0; k++) {
        takeOut(standing.member(p, random.nextInt(standing.count(p))));
      }
    }
  }

  private void stirBundle() {
    int b = random.nextInt(problem.bundleCost.length);
    int[] members = problem.bundleMembers[b];
    if (members.length == 0) {
      return;
    }
    int seed = members[random.nextInt(members.length)];
    int p = standing.place(seed);
    if (candidates[seed].length > 0 && (p < 0 || random.nextInt(2) == 0)) {
      p = problem.arcPlace[candidates[seed][random.nextInt(candidates[seed].length)]];
    }
    for (int g : members) {
      takeOut(g);
    }
    long needed = bundleLoad(b);
    for (int k = 0; p >= 0 && k < DISPLACED && standing.room[p] < needed; k++) {
      if (standing.count(p) == 0) {
        break;
      }
      takeOut(standing.member(p, random.nextInt(standing.count(p))));
    }
    for (int g : members) {
      int a = p < 0 ? -1 : problem.arc(g, p);
      if (a >= 0 && standing.fits(g, a)) {
        standing.move(g, a);
      }
    }
    work += 4L * takenCount;
  }

  private void takeOut(int group) {
    if (out[group]) {
      return;
    }
    if (takenCount == taken.length) {
      taken = Arrays.copyOf(taken, 2 * takenCount);
      was = Arrays.copyOf(was, 2 * takenCount);
    }
    out[group] = true;
    taken[takenCount] = group;
    was[takenCount++] = standing.arc[group];
    standing.move(group, -1);
  }

  private void putIn() {
    double trust = random.nextInt(3) / 2.0;
    int[] order = new int[takenCount];
    double[] rank = new double[takenCount];
    int n = 0;
    for (int i = 0; i < takenCount; i++) {
      if (standing.arc[taken[i]] < 0) {
        double value = -load(taken[i]) * (0.5 + random.nextDouble());
        int at = n++;
        while (at > 0 && rank[at - 1] > value) {
          rank[at] = rank[at - 1];
          order[at] = order[at - 1];
          at--;
        }
        rank[at] = value;
        order[at] = taken[i];
      }
    }
    for (int i = 0; i < n; i++) {
      insert(order[i], trust);
    }
  }

  private void putBack() {
    for (int i = 0; i < takenCount; i++) {
      standing.move(taken[i], -1);
    }
    for (int i = 0; i < takenCount; i++) {
      standing.move(taken[i], was[i]);
    }
  }

  private void shuffle(int[] order) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int one = order[i];
      order[i] = order[k];
      order[k] = one;
    }
  }
}
