package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationRequest;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.AllocationRequest.Way;
import org.watchfloor.supply.allocation.Allocator;
import org.watchfloor.task.Progress;

/**
 * What an allocation takes, from the request to the reasons, for depots × places × items spread
 * over a square; beside it the minimum cost flow of a general graph library on the same items,
 * which must come to the same cost.
 */
@Tag("bench")
class AllocationBench {
  private static final int RUNS = 5;

  /** What a truck carries: a place wants half of it of one kind of goods. */
  private static final long LOAD = 500;

  /** What a unit that stays short costs the library: more than any way. */
  private static final int SHORT = 100_000;

  @Test
  void allocatesAcrossADistrictACityAndAProvince() throws IOException {
    BenchResults results = new BenchResults("allocation");
    Kernel kernel = new Kernel();
    measure(results, 10, 50, 5, RUNS);
    measure(results, 100, 1000, 10, RUNS);
    // The library needs some twelve minutes for this one.
    measure(results, 300, 3000, 20, 1);
    kernel.report(results);
    results.memory().write();
  }

  /**
   * The same with trucks: trips cost their minutes, so full trucks are looked for. Beside it the
   * exact answer that knows no trips, whose lines are counted in trips afterwards.
   */
  @Test
  void allocatesByTheTruck() throws IOException {
    BenchResults results = new BenchResults("allocation-trucks");
    Kernel kernel = new Kernel();
    trucks(results, 10, 50, 5);
    trucks(results, 30, 200, 5);
    trucks(results, 100, 1000, 10);
    kernel.report(results);
    results.memory().write();
  }

  private static void trucks(BenchResults results, int depots, int places, int items) {
    AllocationRequest plain = request(depots, places, items);
    AllocationRequest request =
        new AllocationRequest(
            plain.depots(),
            plain.demands(),
            plain.ways(),
            List.of(),
            Optional.of(new Truck(BigDecimal.valueOf(LOAD), Map.of())),
            Optional.empty(),
            false,
            0,
            AllocationRequest.ROUNDS);
    String size = depots + "x" + places + "x" + items;
    long cpu = ProcessCpu.nanos();
    long begin = System.nanoTime();
    AllocationAnswer answer = Allocator.solve(request, Progress.UNWATCHED);
    double ours = (System.nanoTime() - begin) / 1e6;
    results
        .put(size + "Millis", ours)
        .put(size + "CpuMillis", (ProcessCpu.nanos() - cpu) / 1e6)
        .put(size + "Trips", answer.tripsInAll())
        .put(size + "GapPercent", answer.gapPercent().map(Number::doubleValue).orElse(-1.0));
    begin = System.nanoTime();
    AllocationAnswer exact = Allocator.solve(plain, Progress.UNWATCHED);
    double bare = (System.nanoTime() - begin) / 1e6;
    double minutes = tripMinutes(exact, plain);
    results
        .put(size + "WithoutTripsMillis", bare)
        .put(size + "TimesWithoutTrips", ours / bare)
        .put(size + "WithoutTripsCostTimes", minutes / answer.reached().cost().doubleValue());
    assertThat(answer.reached().unmet()).isEqualTo(exact.reached().unmet());
    assertThat(answer.reached().cost().doubleValue()).isLessThanOrEqualTo(minutes);
  }

  /** What the trips of an answer cost that did not count them. */
  private static double tripMinutes(AllocationAnswer answer, AllocationRequest request) {
    Map<List<String>, Long> carried = new HashMap<>();
    answer
        .lines()
        .forEach(line ->
            carried.merge(
                List.of(line.depot(), line.place()), line.quantity().longValueExact(), Long::sum));
    double minutes = 0;
    for (Way way : request.ways()) {
      long load = carried.getOrDefault(List.of(way.depot(), way.place()), 0L);
      minutes += Math.ceilDiv(load, LOAD) * way.cost().doubleValue();
    }
    return minutes;
  }

  private static void measure(BenchResults results, int depots, int places, int items, int runs) {
    AllocationRequest request = request(depots, places, items);
    String size = depots + "x" + places + "x" + items;
    double[] millis = new double[runs];
    AllocationAnswer answer = Allocator.solve(request, Progress.UNWATCHED);
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      answer = Allocator.solve(request, Progress.UNWATCHED);
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    assertThat(answer.optimal()).isTrue();
    double ours = Pairs.median(millis);
    results.put(size + "Millis", ours);
    long begin = System.nanoTime();
    double cost = byLibrary(request);
    double theirs = (System.nanoTime() - begin) / 1e6;
    BigDecimal unmet =
        answer.reached().unmet().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(cost).isEqualTo(answer.reached().cost().doubleValue() + unmet.doubleValue() * SHORT);
    results.put(size + "LibraryMillis", theirs);
    results.put(size + "LibraryTimesOurs", theirs / ours);
  }

  private static double byLibrary(AllocationRequest request) {
    double cost = 0;
    Map<String, Map<String, Integer>> ways = new HashMap<>();
    request
        .ways()
        .forEach(way ->
            ways.computeIfAbsent(way.depot(), _ -> new HashMap<>())
                .put(way.place(), way.cost().intValueExact()));
    for (String item : request.demands().stream().map(Demand::item).distinct().toList()) {
      cost += byLibrary(request, item, ways);
    }
    return cost;
  }

  private static double byLibrary(
      AllocationRequest request, String item, Map<String, Map<String, Integer>> ways) {
    SimpleDirectedWeightedGraph<String, DefaultWeightedEdge> graph =
        new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    Map<String, Integer> supply = new HashMap<>();
    String nothing = "nothing";
    graph.addVertex(nothing);
    int balance = 0;
    for (Demand demand : request.demands()) {
      if (demand.item().equals(item)) {
        graph.addVertex(demand.place());
        supply.put(demand.place(), -demand.quantity().intValueExact());
        balance += demand.quantity().intValueExact();
        graph.setEdgeWeight(graph.addEdge(nothing, demand.place()), SHORT);
      }
    }
    for (Depot depot : request.depots()) {
      for (Stock stock : depot.stock()) {
        if (stock.item().equals(item)) {
          graph.addVertex(depot.id());
          int free = stock.free().intValueExact();
          supply.put(depot.id(), free);
          balance -= free;
          graph.setEdgeWeight(graph.addEdge(depot.id(), nothing), 0);
          ways.getOrDefault(depot.id(), Map.of())
              .forEach(
                  (place, cost) -> graph.setEdgeWeight(graph.addEdge(depot.id(), place), cost));
        }
      }
    }
    supply.put(nothing, balance);
    return new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
        .getMinimumCostFlow(
            new MinimumCostFlowProblemImpl<>(
                graph,
                node -> supply.getOrDefault(node, 0),
                _ -> CapacityScalingMinimumCostFlow.CAP_INF))
        .getCost();
  }

  private static AllocationRequest request(int depotCount, int placeCount, int items) {
    Random random = new Random(20260720);
    double[][] depotAt = new double[depotCount][];
    double[][] placeAt = new double[placeCount][];
    List<Demand> demands = new ArrayList<>();
    long[] wanted = new long[items];
    for (int place = 0; place < placeCount; place++) {
      placeAt[place] = new double[] {random.nextDouble(), random.nextDouble()};
      for (int item = 0; item < items; item++) {
        int quantity = 1 + random.nextInt(500);
        wanted[item] += quantity;
        demands.add(
            new Demand(
                "R" + place + "-" + item,
                "P" + place,
                "P" + place,
                "I" + item,
                BigDecimal.valueOf(quantity),
                1,
                Optional.empty(),
                false));
      }
    }
    List<Depot> depots = new ArrayList<>();
    List<Way> ways = new ArrayList<>();
    for (int depot = 0; depot < depotCount; depot++) {
      depotAt[depot] = new double[] {random.nextDouble(), random.nextDouble()};
      List<Stock> stock = new ArrayList<>();
      for (int item = 0; item < items; item++) {
        long quantity = (long) (random.nextDouble() * 1.9 * wanted[item] / depotCount);
        stock.add(
            new Stock("I" + item, BigDecimal.valueOf(quantity), BigDecimal.ZERO, BigDecimal.ZERO));
      }
      depots.add(new Depot("D" + depot, "D" + depot, 1, stock));
      for (int place = 0; place < placeCount; place++) {
        double far =
            Math.hypot(
                depotAt[depot][0] - placeAt[place][0], depotAt[depot][1] - placeAt[place][1]);
        BigDecimal minutes = BigDecimal.valueOf(1 + Math.round(600 * far));
        ways.add(new Way("D" + depot, "P" + place, Optional.of(minutes), minutes));
      }
    }
    return new AllocationRequest(
        depots, demands, ways, List.of(), Optional.empty(), Optional.empty(), false, 0, 0);
  }
}
