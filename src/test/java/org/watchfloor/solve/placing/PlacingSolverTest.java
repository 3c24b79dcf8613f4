package org.watchfloor.solve.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.solve.placing.PlacingProblem.Builder;

/** Answers keep every capacity, and what is called proven is true. */
class PlacingSolverTest {
  private static final Effort LITTLE = new Effort(7, 1, () -> false);

  @Property(tries = 400)
  void itHoldsAgainstAllAnswers(
      @ForAll @LongRange(min = 0, max = 1_000_000_000L) long seed,
      @ForAll @IntRange(min = 1, max = 6) int groups,
      @ForAll @IntRange(min = 1, max = 4) int places,
      @ForAll @IntRange(min = 0, max = 5) int kind)
      throws TooLargeException {
    PlacingProblem problem = small(seed, groups, places, kind);
    Placing answer = PlacingSolver.solve(problem, new Effort(seed, 1, () -> false));
    long[] best = best(problem);
    long[] own = reckoned(problem, answer.places());
    assertThat(own).as("kept and reckoned").isNotNull();
    assertThat(new long[] {answer.unplaced(), answer.cost()}).isEqualTo(own);
    assertThat(answer.unplaced()).isGreaterThanOrEqualTo(best[0]);
    assertThat(answer.unplacedBound()).isLessThanOrEqualTo(best[0]);
    if (answer.unplaced() == best[0]) {
      assertThat(answer.cost()).isGreaterThanOrEqualTo(best[1]);
      assertThat(answer.costBound()).isLessThanOrEqualTo(best[1]);
    }
    if (answer.optimal() || !problem.bundled) {
      assertThat(own).isEqualTo(best);
    }
    if (!problem.bundled) {
      assertThat(answer.optimal()).isTrue();
    }
    assertThat(PlacingSolver.solve(problem, new Effort(seed, 1, () -> false))).isEqualTo(answer);
  }

  /** Kinds: 0 equal loads, 1 one load a group, 2 loads by pair, 3 shared rows, 4 soft, 5 hard. */
  private static PlacingProblem small(long seed, int groups, int places, int kind)
      throws TooLargeException {
    SplittableRandom random = new SplittableRandom(seed);
    Builder builder = new Builder();
    for (int p = 0; p < places; p++) {
      builder.place(random.nextInt(0, 12));
    }
    int[] bundles = {-1, -1};
    if (kind >= 4) {
      bundles[0] = builder.bundle(random.nextInt(0, 15), kind == 5);
      bundles[1] = builder.bundle(random.nextInt(0, 15), false);
    }
    int shared = kind == 3 ? row(builder, random, places, 2, 1) : -1;
    for (int g = 0; g < groups; g++) {
      int own = kind == 3 ? shared : row(builder, random, places, kind, kind == 0 ? 3 : -1);
      builder.group(
          own,
          random.nextInt(0, 3),
          kind == 0 ? 1 : random.nextInt(0, 3),
          random.nextInt(1, 4),
          bundles[random.nextInt(2)]);
    }
    return builder.build();
  }

  private static int row(Builder builder, SplittableRandom random, int places, int kind, int load) {
    int[] some = new int[places];
    int n = 0;
    for (int p = 0; p < places; p++) {
      if (random.nextInt(4) > 0) {
        some[n++] = p;
      }
    }
    long one = random.nextInt(0, 8);
    long[] cost = new long[n];
    long[] loads = new long[n];
    for (int i = 0; i < n; i++) {
      cost[i] = random.nextInt(-5, 20);
      loads[i] = load >= 0 ? load : kind == 1 ? one : random.nextInt(0, 8);
    }
    return builder.row(Arrays.copyOf(some, n), cost, loads);
  }

  private static long[] best(PlacingProblem problem) {
    int[] places = new int[problem.groups];
    long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
    all(problem, places, 0, best);
    return best;
  }

  private static void all(PlacingProblem problem, int[] places, int group, long[] best) {
    if (group == places.length) {
      long[] own = reckoned(problem, places);
      if (own != null && Arrays.compare(own, best) < 0) {
        best[0] = own[0];
        best[1] = own[1];
      }
      return;
    }
    for (int p = -1; p < problem.places; p++) {
      places[group] = p;
      all(problem, places, group + 1, best);
    }
  }

  /** What is left out and the cost; null where a rule is broken. */
  private static long @Nullable [] reckoned(PlacingProblem problem, int[] places) {
    long[] room = problem.capacity.clone();
    long unplaced = 0;
    long cost = 0;
    for (int g = 0; g < places.length; g++) {
      if (places[g] < 0) {
        unplaced += problem.priority[g];
        continue;
      }
      int arc = problem.arc(g, places[g]);
      if (arc < 0) {
        return null;
      }
      cost += problem.cost(g, arc);
      room[places[g]] -= problem.load(g, arc);
    }
    for (int b = 0; b < problem.bundleCost.length; b++) {
      int[] used = Arrays.stream(problem.bundleMembers[b]).map(g -> places[g]).distinct().toArray();
      if (problem.bundleHard[b]) {
        if (used.length > 1) {
          return null;
        }
      } else {
        long extra = Arrays.stream(used).filter(p -> p >= 0).count() - 1;
        cost += Math.max(0, extra) * problem.bundleCost[b];
      }
    }
    return Arrays.stream(room).anyMatch(left -> left < 0) ? null : new long[] {unplaced, cost};
  }

  @Property(tries = 400)
  void pricesProveNothingTooMuchWhereSomeMayGoNowhere(
      @ForAll @LongRange(min = 0, max = 1_000_000_000L) long seed,
      @ForAll @IntRange(min = 1, max = 5) int groups,
      @ForAll @IntRange(min = 1, max = 3) int places,
      @ForAll @IntRange(min = 1, max = 4) int kind)
      throws TooLargeException {
    PlacingProblem problem = small(seed, groups, places, kind);
    long[] best = best(problem);
    Assume.that(best[0] == PlacingSolver.nowhere(problem));
    double[] price = new SplittableRandom(seed + 1).doubles(places, 0, 20).toArray();
    assertThat(new CapacityPrices(problem, false, 0, false).proven(price))
        .isLessThanOrEqualTo(best[1]);
  }

  @Test
  void whoMayGoNowhereDoesNotLoosenWhatIsProvenOfTheOthers() throws TooLargeException {
    Placing all = PlacingSolver.solve(parish(0), LITTLE);
    Placing some = PlacingSolver.solve(parish(9), LITTLE);
    assertThat(all.unplaced()).isZero();
    assertThat(some.unplaced()).as("nine of weight two").isEqualTo(18);
    assertThat(some.unplacedBound()).isEqualTo(18);
    assertThat(some.costBound()).isEqualTo(all.costBound()).isPositive();
  }

  /** 300 families of 20 villages to 30 shelters, and some families whom no way leads anywhere. */
  private static PlacingProblem parish(int cutOff) throws TooLargeException {
    SplittableRandom random = new SplittableRandom(11);
    Builder builder = new Builder();
    int[] shelters = new int[30];
    long[] ones = new long[shelters.length];
    for (int p = 0; p < shelters.length; p++) {
      shelters[p] = builder.place(random.nextInt(40, 60));
      ones[p] = 1;
    }
    int[] rows = new int[20];
    int[] villages = new int[rows.length];
    for (int v = 0; v < rows.length; v++) {
      rows[v] = builder.row(shelters, random.longs(shelters.length, 1, 600).toArray(), ones);
      villages[v] = builder.bundle(600, false);
    }
    for (int g = 0; g < 300; g++) {
      int v = random.nextInt(rows.length);
      int people = random.nextInt(1, 8);
      builder.group(rows[v], people, people, people, villages[v]);
    }
    int none = builder.row(new int[0], new long[0], new long[0]);
    for (int g = 0; g < cutOff; g++) {
      builder.group(none, 1, 1, 2, villages[g]);
    }
    return builder.build();
  }

  @Test
  void linearAssignmentIsOptimal() throws TooLargeException {
    SplittableRandom random = new SplittableRandom(3);
    int n = 200;
    Builder builder = new Builder();
    int[] all = new int[n];
    long[] ones = new long[n];
    for (int p = 0; p < n; p++) {
      all[p] = builder.place(1);
      ones[p] = 1;
    }
    for (int g = 0; g < n; g++) {
      long[] cost = random.longs(n, 1, 101).toArray();
      builder.group(builder.row(all, cost, ones), 1, 1, 1, -1);
    }
    Placing answer = PlacingSolver.solve(builder.build(), LITTLE);
    assertThat(answer.optimal()).isTrue();
    assertThat(Arrays.stream(answer.places()).distinct()).hasSize(n).doesNotContain(-1);
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'b', 'c', 'd', 'e'})
  void instancesOfTheLiteratureComeNearTheirBound(char type) {
    Placing answer = PlacingSolver.solve(Literature.draw(type, 5, 60, 11), LITTLE);
    assertThat(answer.unplaced()).isZero();
    assertThat(answer.cost() - answer.costBound()).isLessThanOrEqualTo(answer.cost() / 200);
  }

  @Test
  void sumsThatDoNotStayExactAreRefused() {
    Builder builder = new Builder();
    int place = builder.place(1);
    int row = builder.row(new int[] {place}, new long[] {1L << 59}, new long[] {1});
    builder.group(row, 1, 1, 1, -1);
    builder.group(row, 1, 1, 1, -1);
    assertThatThrownBy(builder::build).isInstanceOf(TooLargeException.class);
  }
}
