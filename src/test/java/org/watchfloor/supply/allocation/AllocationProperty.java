package org.watchfloor.supply.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.watchfloor.base.RefusedException;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.AllocationRequest.Way;
import org.watchfloor.task.Progress;

/** Small requests whose best answer is known, because every answer was tried. */
class AllocationProperty {

  @Property(tries = 300)
  void withoutTripsNothingIsBetter(@ForAll long seed) {
    AllocationRequest request = random(seed, Optional.empty(), Optional.empty());

    AllocationAnswer answer = Allocator.solve(request, Progress.UNWATCHED);

    assertThat(answer.reached()).isEqualByComparingTo(new EveryAllocation(request).best());
    assertThat(answer.optimal()).isTrue();
    assertKept(request, answer);
  }

  @Property(tries = 150)
  void withTripsTheBestLiesBetweenBoundAndAnswer(@ForAll long seed) {
    AllocationRequest request =
        random(seed, Optional.of(new Truck(BigDecimal.valueOf(2), Map.of())), Optional.empty());

    AllocationAnswer answer = Allocator.solve(request, Progress.UNWATCHED);

    assertBounded(request, answer);
    assertThat(answer.onlyCostOpen()).isTrue();
  }

  @Property(tries = 150)
  void withALeastLoadTheBestLiesBetweenBoundAndAnswer(@ForAll long seed) {
    BigDecimal least = BigDecimal.valueOf(2);
    AllocationRequest request = random(seed, Optional.empty(), Optional.of(least));

    AllocationAnswer answer = Allocator.solve(request, Progress.UNWATCHED);

    assertBounded(request, answer);
    assertThat(answer.lines())
        .allSatisfy(
            line -> assertThat(line.pinned() || line.quantity().compareTo(least) >= 0).isTrue());
  }

  @Property(tries = 150)
  void withTripsAndALeastLoadTheBestLiesBetweenBoundAndAnswer(@ForAll long seed) {
    BigDecimal least = BigDecimal.valueOf(2);
    AllocationRequest request =
        random(seed, Optional.of(new Truck(BigDecimal.valueOf(3), Map.of())), Optional.of(least));

    AllocationAnswer answer = Allocator.solve(request, Progress.UNWATCHED);

    assertBounded(request, answer);
    assertThat(answer.lines())
        .allSatisfy(
            line -> assertThat(line.pinned() || line.quantity().compareTo(least) >= 0).isTrue())
        .allSatisfy(line -> assertThat(answer.tripsOf(line)).isPresent());
    assertThat(answer.tripsInAll())
        .isEqualTo(
            answer.trips().stream()
                .mapToLong(
                    one -> one.load().divide(BigDecimal.valueOf(3), RoundingMode.UP).longValue())
                .sum());
  }

  @Example
  void aLeastLoadBeyondAllNumbersIsRefusedInWords() {
    AllocationRequest request = random(1, Optional.empty(), Optional.of(new BigDecimal("1e30")));
    assertThatThrownBy(() -> Allocator.solve(request, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("allocation.refused.tooLarge"));
  }

  @Property(tries = 50)
  void theSameRequestHasTheSameAnswer(@ForAll long seed) {
    AllocationRequest request =
        random(seed, Optional.of(new Truck(BigDecimal.valueOf(3), Map.of())), Optional.empty());

    AllocationAnswer one = Allocator.solve(request, Progress.UNWATCHED);
    AllocationAnswer other = Allocator.solve(request, Progress.UNWATCHED);

    assertThat(one.lines()).isEqualTo(other.lines());
    assertThat(one.unmet()).isEqualTo(other.unmet());
  }

  private static void assertBounded(AllocationRequest request, AllocationAnswer answer) {
    AllocationAnswer.Aims best = new EveryAllocation(request).best();
    assertThat(answer.bound()).isLessThanOrEqualTo(best);
    assertThat(best).isLessThanOrEqualTo(answer.reached());
    assertKept(request, answer);
  }

  /** No depot gives more than it has above its reserve, no demand gets more than it asked. */
  private static void assertKept(AllocationRequest request, AllocationAnswer answer) {
    Map<String, BigDecimal> given = new HashMap<>();
    Map<String, BigDecimal> got = new HashMap<>();
    for (Line line : answer.lines()) {
      given.merge(line.depot(), line.quantity(), BigDecimal::add);
      got.merge(line.demand(), line.quantity(), BigDecimal::add);
      assertThat(line.why()).isNotEmpty();
    }
    answer.unmet().forEach(unmet -> got.merge(unmet.demand(), unmet.quantity(), BigDecimal::add));
    answer.unmet().forEach(unmet -> assertThat(unmet.why()).isNotEmpty());
    for (Depot depot : request.depots()) {
      assertThat(given.getOrDefault(depot.id(), BigDecimal.ZERO))
          .isLessThanOrEqualTo(depot.stock().getFirst().free());
    }
    for (Demand demand : request.demands()) {
      assertThat(got.getOrDefault(demand.id(), BigDecimal.ZERO))
          .isEqualByComparingTo(demand.quantity());
    }
  }

  private static AllocationRequest random(
      long seed, Optional<Truck> truck, Optional<BigDecimal> least) {
    Random random = new Random(seed);
    int depotCount = 1 + random.nextInt(2);
    int demandCount = 1 + random.nextInt(3);
    List<Depot> depots = new ArrayList<>();
    for (int i = 0; i < depotCount; i++) {
      Stock stock = new Stock("ITEM", number(random, 6), number(random, 3), number(random, 3));
      depots.add(new Depot("D" + i, "D" + i, 1 + random.nextInt(2), List.of(stock)));
    }
    List<Demand> demands = new ArrayList<>();
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < demandCount; i++) {
      Optional<BigDecimal> latest =
          random.nextBoolean() ? Optional.of(number(random, 6)) : Optional.empty();
      demands.add(
          new Demand(
              "R" + i,
              "P" + i,
              "P" + i,
              "ITEM",
              number(random, 5),
              1 + random.nextInt(2),
              latest,
              latest.isPresent() && random.nextInt(4) == 0));
      for (Depot depot : depots) {
        if (random.nextInt(5) > 0) {
          BigDecimal cost = BigDecimal.valueOf(random.nextInt(40), 1);
          ways.add(new Way(depot.id(), "P" + i, Optional.of(number(random, 9)), cost));
        }
      }
    }
    List<Fix> fixes = new ArrayList<>();
    if (random.nextInt(4) == 0 && !ways.isEmpty()) {
      Way way = ways.getFirst();
      Demand demand = demands.get(Integer.parseInt(way.place().substring(1)));
      Depot depot = depots.get(Integer.parseInt(way.depot().substring(1)));
      BigDecimal most = depot.stock().getFirst().free().min(demand.quantity());
      if (!demand.uselessLate()) {
        fixes.add(new Fix(depot.id(), demand.id(), "ITEM", most.min(BigDecimal.valueOf(1))));
      }
    }
    return new AllocationRequest(
        depots, demands, ways, fixes, truck, least, random.nextBoolean(), seed, 12);
  }

  private static BigDecimal number(Random random, int below) {
    return BigDecimal.valueOf(random.nextInt(below));
  }
}
