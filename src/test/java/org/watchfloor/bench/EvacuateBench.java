package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.watchfloor.solve.placing.Effort;
import org.watchfloor.solve.placing.Placing;
import org.watchfloor.solve.placing.PlacingProblem;
import org.watchfloor.solve.placing.PlacingSolver;
import org.watchfloor.solve.placing.TooLargeException;

/**
 * 5,000 and 50,000 households to 500 shelters, beside what one would do by hand: the largest
 * household first, each to the nearest shelter that still has room; and beside the minimum cost
 * flow of a general graph library on the same town, where families may be parted.
 */
@Tag("bench")
class EvacuateBench {
  private static final int SHELTERS = 500;
  private static final int VILLAGES = 200;

  /** A parish on a square of an hour's drive. */
  private record Town(int[] village, long[] people, long[] weight, long[][] tenths, long[] room) {
    static Town draw(int households, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int[] village = new int[households];
      long[] people = new long[households];
      long[] weight = new long[households];
      long all = 0;
      for (int g = 0; g < households; g++) {
        village[g] = random.nextInt(VILLAGES);
        people[g] = 1 + random.nextInt(7);
        weight[g] = people[g] + (random.nextInt(3) == 0 ? 1 : 0);
        all += people[g];
      }
      double[] x = random.doubles(SHELTERS).toArray();
      double[] y = random.doubles(SHELTERS).toArray();
      double[] part = random.doubles(SHELTERS, 0.3, 3.3).toArray();
      double parts = Arrays.stream(part).sum();
      long[] room = new long[SHELTERS];
      for (int p = 0; p < SHELTERS; p++) {
        room[p] = (long) (all / 0.9 * part[p] / parts) + 1;
      }
      long[][] tenths = new long[VILLAGES][SHELTERS];
      for (long[] row : tenths) {
        double atX = random.nextDouble();
        double atY = random.nextDouble();
        for (int p = 0; p < SHELTERS; p++) {
          row[p] = Math.round(600 * Math.hypot(x[p] - atX, y[p] - atY));
        }
      }
      return new Town(village, people, weight, tenths, room);
    }

    PlacingProblem problem(boolean together) throws TooLargeException {
      PlacingProblem.Builder builder = new PlacingProblem.Builder();
      int[] places = new int[SHELTERS];
      long[] ones = new long[SHELTERS];
      Arrays.fill(ones, 1);
      for (int p = 0; p < SHELTERS; p++) {
        places[p] = builder.place(room[p]);
      }
      int[] row = new int[VILLAGES];
      int[] bundle = new int[VILLAGES];
      for (int v = 0; v < VILLAGES; v++) {
        row[v] = builder.row(places, tenths[v], ones);
        bundle[v] = together ? builder.bundle(600, false) : -1;
      }
      for (int g = 0; g < people.length; g++) {
        builder.group(row[village[g]], weight[g], people[g], people[g], bundle[village[g]]);
      }
      return builder.build();
    }

    /** The yardstick. */
    long byHand() {
      List<Integer> order = new ArrayList<>();
      for (int g = 0; g < people.length; g++) {
        order.add(g);
      }
      order.sort(Comparator.comparingLong(g -> -people[g]));
      long[] left = room.clone();
      long cost = 0;
      for (int g : order) {
        int best = -1;
        for (int p = 0; p < SHELTERS; p++) {
          if (left[p] >= people[g]
              && (best < 0 || tenths[village[g]][p] < tenths[village[g]][best])) {
            best = p;
          }
        }
        assertThat(best).isNotNegative();
        left[best] -= people[g];
        cost += weight[g] * tenths[village[g]][best];
      }
      return cost;
    }
  }

  /** Every weight divided by the people of its household is a whole number of these. */
  private static final long PARTS = 420;

  /** Households that differ in nothing that counts: one village, so many people, so heavy. */
  private record Alike(int village, long people, long weight) {}

  /**
   * What the minimum cost flow of a general graph library makes of the same town if families may be
   * parted: no assignment of whole ones costs less.
   */
  private static double library(Town town) {
    SimpleDirectedWeightedGraph<Object, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    Map<Object, Integer> supply = new HashMap<>();
    Map<DefaultWeightedEdge, Integer> room = new HashMap<>();
    Object all = "all";
    graph.addVertex(all);
    for (int p = 0; p < SHELTERS; p++) {
      graph.addVertex(p);
      room.put(graph.addEdge(p, all), (int) town.room()[p]);
    }
    for (int g = 0; g < town.people().length; g++) {
      int people = (int) town.people()[g];
      supply.merge(new Alike(town.village()[g], people, town.weight()[g]), people, Integer::sum);
      supply.merge(all, -people, Integer::sum);
    }
    for (Object node : List.copyOf(supply.keySet())) {
      if (node instanceof Alike alike) {
        graph.addVertex(alike);
        for (int p = 0; p < SHELTERS; p++) {
          graph.setEdgeWeight(
              graph.addEdge(alike, p),
              town.tenths()[alike.village()][p] * alike.weight() * PARTS / alike.people());
        }
      }
    }
    room.keySet().forEach(edge -> graph.setEdgeWeight(edge, 0));
    return new CapacityScalingMinimumCostFlow<Object, DefaultWeightedEdge>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(
                    graph,
                    node -> supply.getOrDefault(node, 0),
                    edge -> room.getOrDefault(edge, CapacityScalingMinimumCostFlow.CAP_INF)))
            .getCost()
        / PARTS;
  }

  @Test
  void assignsHouseholds() throws IOException, TooLargeException {
    BenchResults results = new BenchResults("evacuate");
    Kernel kernel = new Kernel();
    for (int households : new int[] {5_000, 50_000}) {
      Town town = Town.draw(households, 5);
      String name = "households" + households;
      long began = System.nanoTime();
      long hand = town.byHand();
      double handSeconds = (System.nanoTime() - began) / 1e9;
      results.put(name + "HandSeconds", handSeconds);
      for (boolean together : new boolean[] {false, true}) {
        String one = name + (together ? "Together" : "");
        long cpu = ProcessCpu.nanos();
        began = System.nanoTime();
        Placing found = PlacingSolver.solve(town.problem(together), new Effort(1, 10, () -> false));
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(found.unplaced()).isZero();
        results.put(one + "Seconds", seconds);
        results.put(one + "CpuSeconds", (ProcessCpu.nanos() - cpu) / 1e9);
        results.put(
            one + "GapPercent",
            100.0 * (found.cost() - found.costBound()) / Math.max(1, found.costBound()));
        if (!together) {
          results.put(one + "HandCostRatio", (double) hand / found.cost());
          began = System.nanoTime();
          double split = library(town);
          results.put(one + "LibrarySeconds", (System.nanoTime() - began) / 1e9);
          results.put(one + "OverLibraryPercent", 100.0 * (found.cost() - split) / split);
          assertThat(split).isLessThanOrEqualTo(found.cost());
        }
      }
    }
    kernel.report(results);
    results.memory().write();
  }
}
