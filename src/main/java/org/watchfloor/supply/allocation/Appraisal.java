package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.watchfloor.solve.ExactScale;
import org.watchfloor.supply.allocation.AllocationAnswer.Aims;
import org.watchfloor.supply.allocation.AllocationAnswer.Trips;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.AllocationRequest.Way;
import org.watchfloor.supply.allocation.ItemFlow.Solved;
import org.watchfloor.supply.allocation.ItemProblem.Pin;

/** Works out exactly what flows come to, pinned goods included. */
final class Appraisal {
  private final AllocationRequest request;
  private final List<ItemProblem> problems;
  private final Map<String, Map<String, Way>> ways;

  Appraisal(
      AllocationRequest request, List<ItemProblem> problems, Map<String, Map<String, Way>> ways) {
    this.request = request;
    this.problems = problems;
    this.ways = ways;
  }

  /** One flow for each item, as an answer. */
  Candidate of(List<Solved> items) {
    return new Candidate(items, aims(items, request.truck()));
  }

  /**
   * What no answer can beat: the flows of least cost, with goods carried as if trucks could be
   * filled to the brim; and where it is known how much a place gets, the room that its last truck
   * must have left, at the price of the cheapest trip there.
   *
   * <p>That holds as each depot's trips to a place carry at least its load, and all of them
   * together are a whole number that carries all the place gets: what they could carry beyond the
   * load is at least the room of that many trucks, and each bit of it is paid for.
   */
  Aims bound(List<Solved> best) {
    return aims(best, Optional.empty());
  }

  /** What the room left in last trucks costs at least, times the load of a truck. */
  private BigDecimal room(List<Solved> best, Truck truck) {
    Map<String, BigDecimal> loads = new TreeMap<>();
    Set<String> unknown = new HashSet<>();
    for (int i = 0; i < problems.size(); i++) {
      ItemProblem problem = problems.get(i);
      boolean everybody = Arrays.stream(best.get(i).unmet()).allMatch(units -> units == 0);
      for (Demand demand : problem.demands()) {
        // With less than is wanted it is not known which place gets how much.
        if (everybody) {
          BigDecimal load = demand.quantity().multiply(truck.size(problem.item()));
          loads.merge(demand.place(), load, BigDecimal::add);
        } else {
          unknown.add(demand.place());
        }
      }
    }
    loads.keySet().removeAll(unknown);
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> one : loads.entrySet()) {
      BigDecimal carried = truck.load().multiply(BigDecimal.valueOf(trips(one.getValue(), truck)));
      sum = sum.add(carried.subtract(one.getValue()).multiply(cheapest(one.getKey())));
    }
    return sum;
  }

  /** What a trip to a place costs at least; 0 where a trip is paid for or there is none. */
  private BigDecimal cheapest(String place) {
    return request.ways().stream()
        .filter(way -> way.place().equals(place))
        .map(Way::cost)
        .min(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO)
        .max(BigDecimal.ZERO);
  }

  private Aims aims(List<Solved> items, Optional<Truck> trips) {
    TreeMap<Integer, BigDecimal> unmet = new TreeMap<>();
    TreeMap<Integer, BigDecimal> late = new TreeMap<>();
    for (Demand demand : request.demands()) {
      unmet.put(demand.priority(), BigDecimal.ZERO);
      late.put(demand.priority(), BigDecimal.ZERO);
    }
    BigDecimal tier = BigDecimal.ZERO;
    BigDecimal cost = BigDecimal.ZERO;
    for (int i = 0; i < problems.size(); i++) {
      ItemProblem problem = problems.get(i);
      Solved solved = items.get(i);
      for (int demand = 0; demand < problem.demands().size(); demand++) {
        unmet.merge(
            problem.demands().get(demand).priority(),
            problem.quantities().number(solved.unmet()[demand]),
            BigDecimal::add);
      }
      for (Moved moved : moved(problem, solved)) {
        Demand demand = problem.demands().get(moved.demand());
        late.merge(demand.priority(), moved.quantity().multiply(moved.late()), BigDecimal::add);
        if (request.byTier()) {
          int used = problem.sources().get(moved.source()).depot().tier();
          tier = tier.add(moved.quantity().multiply(BigDecimal.valueOf(used)));
        }
        cost = cost.add(freight(moved, problem.item()));
      }
    }
    if (trips.isPresent()) {
      cost = trips(items).stream().map(Trips::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    } else if (request.truck().isPresent()) {
      Truck truck = request.truck().get();
      cost = cost.add(room(items, truck)).divide(truck.load(), 9, RoundingMode.FLOOR);
    }
    unmet.replaceAll((_, value) -> ExactScale.plain(value));
    late.replaceAll((_, value) -> ExactScale.plain(value));
    return new Aims(unmet, late, ExactScale.plain(tier), ExactScale.plain(cost));
  }

  /** Quantity times cost; where trips count, load times the cost of a trip. */
  private BigDecimal freight(Moved moved, String item) {
    BigDecimal size = request.truck().map(truck -> truck.size(item)).orElse(BigDecimal.ONE);
    return moved.quantity().multiply(size).multiply(moved.cost());
  }

  /** What is carried between each depot and place, and in how many trips. */
  List<Trips> trips(List<Solved> items) {
    Truck truck = request.truck().orElseThrow();
    Map<String, Map<String, BigDecimal>> loads = new TreeMap<>();
    for (int i = 0; i < problems.size(); i++) {
      ItemProblem problem = problems.get(i);
      for (Moved moved : moved(problem, items.get(i))) {
        loads
            .computeIfAbsent(
                problem.sources().get(moved.source()).depot().id(), _ -> new TreeMap<>())
            .merge(
                problem.demands().get(moved.demand()).place(),
                moved.quantity().multiply(truck.size(problem.item())),
                BigDecimal::add);
      }
    }
    List<Trips> all = new ArrayList<>();
    loads.forEach((depot, places) ->
        places.forEach((place, load) -> {
          long trips = trips(load, truck);
          BigDecimal each = way(depot, place).orElseThrow().cost();
          all.add(
              new Trips(
                  depot,
                  place,
                  ExactScale.plain(load),
                  trips,
                  ExactScale.plain(each.multiply(BigDecimal.valueOf(trips)))));
        }));
    return all;
  }

  /** How a depot reaches a place, if it does. */
  Optional<Way> way(String depot, String place) {
    return Optional.ofNullable(ways.getOrDefault(depot, Map.of()).get(place));
  }

  /** How many trips a load takes. */
  private static long trips(BigDecimal load, Truck truck) {
    return load.divide(truck.load(), 0, RoundingMode.UP).longValueExact();
  }

  /** Goods on a lane, pinned or found. */
  record Moved(
      int source,
      int demand,
      BigDecimal quantity,
      Optional<BigDecimal> arrives,
      BigDecimal late,
      BigDecimal cost,
      boolean pinned) {}

  /** All that moves of one item. */
  List<Moved> moved(ItemProblem problem, Solved solved) {
    List<Moved> all = new ArrayList<>();
    for (Pin pin : problem.pins()) {
      Source source = problem.sources().get(pin.source());
      Demand demand = problem.demands().get(pin.demand());
      Way way = way(source.depot().id(), demand.place()).orElseThrow();
      Lane lane = ItemProblem.lane(pin.source(), pin.demand(), source, demand, way);
      all.add(moved(lane, pin.quantity(), true));
    }
    for (int lane = 0; lane < problem.lanes().size(); lane++) {
      if (solved.units()[lane] > 0) {
        all.add(
            moved(
                problem.lanes().get(lane),
                problem.quantities().number(solved.units()[lane]),
                false));
      }
    }
    return all;
  }

  private static Moved moved(Lane lane, BigDecimal quantity, boolean pinned) {
    return new Moved(
        lane.source(), lane.demand(), quantity, lane.arrives(), lane.late(), lane.cost(), pinned);
  }
}
