package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.solve.ExactScale;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Depot;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;
import org.watchfloor.supply.allocation.AllocationRequest.Way;

/** All that concerns one item: who has it, who wants it, and the lanes between them. */
final class ItemProblem {
  private final String item;
  private final List<Source> sources;
  private final List<Demand> demands;
  private final List<BigDecimal> wanted;
  private final List<Lane> lanes;
  private final int[][] laneOf;
  private final List<Pin> pins;
  private final ExactScale quantities;

  /** Goods on a lane that the officer has decided. */
  record Pin(int source, int demand, BigDecimal quantity) {}

  private ItemProblem(
      String item,
      List<Source> sources,
      List<Demand> demands,
      List<BigDecimal> wanted,
      List<Lane> lanes,
      List<Pin> pins) {
    this.item = item;
    this.sources = List.copyOf(sources);
    this.demands = List.copyOf(demands);
    this.wanted = List.copyOf(wanted);
    this.lanes = List.copyOf(lanes);
    this.pins = List.copyOf(pins);
    laneOf = new int[sources.size()][demands.size()];
    for (int[] row : laneOf) {
      Arrays.fill(row, -1);
    }
    for (int lane = 0; lane < lanes.size(); lane++) {
      laneOf[lanes.get(lane).source()][lanes.get(lane).demand()] = lane;
    }
    List<BigDecimal> all = new ArrayList<>(wanted);
    sources.forEach(source -> all.add(source.free()));
    quantities = ExactScale.of(all);
  }

  /** Takes one item's part out of a request that was checked. */
  static ItemProblem of(
      String item, AllocationRequest request, Map<String, Map<String, Way>> ways) {
    List<Demand> demands =
        request.demands().stream().filter(demand -> demand.item().equals(item)).toList();
    Map<String, Map<String, BigDecimal>> fixed = new HashMap<>();
    for (Fix fix : request.fixes()) {
      if (fix.item().equals(item)) {
        fixed.computeIfAbsent(fix.depot(), _ -> new HashMap<>()).put(fix.demand(), fix.quantity());
      }
    }
    List<Source> sources = new ArrayList<>();
    List<Pin> pins = new ArrayList<>();
    List<BigDecimal> wanted = new ArrayList<>(demands.stream().map(Demand::quantity).toList());
    for (Depot depot : request.depots()) {
      Map<String, BigDecimal> left = new HashMap<>(fixed.getOrDefault(depot.id(), Map.of()));
      for (Stock stock : depot.stock()) {
        if (stock.item().equals(item)) {
          sources.add(pin(depot, stock, sources.size(), demands, wanted, left, pins));
        }
      }
    }
    List<Lane> lanes = new ArrayList<>();
    for (int source = 0; source < sources.size(); source++) {
      Depot depot = sources.get(source).depot();
      Map<String, Way> from = ways.getOrDefault(depot.id(), Map.of());
      Map<String, BigDecimal> decided = fixed.getOrDefault(depot.id(), Map.of());
      for (int demand = 0; demand < demands.size(); demand++) {
        Way way = from.get(demands.get(demand).place());
        if (way != null && !decided.containsKey(demands.get(demand).id())) {
          Lane lane = lane(source, demand, sources.get(source), demands.get(demand), way);
          if (!demands.get(demand).uselessLate() || lane.late().signum() == 0) {
            lanes.add(lane);
          }
        }
      }
    }
    return new ItemProblem(item, sources, demands, wanted, lanes, pins);
  }

  private static Source pin(
      Depot depot,
      Stock stock,
      int source,
      List<Demand> demands,
      List<BigDecimal> wanted,
      Map<String, BigDecimal> left,
      List<Pin> pins) {
    BigDecimal free = stock.free();
    BigDecimal taken = BigDecimal.ZERO;
    for (int demand = 0; demand < demands.size(); demand++) {
      BigDecimal open = left.getOrDefault(demands.get(demand).id(), BigDecimal.ZERO);
      BigDecimal now = open.min(free.subtract(taken));
      if (now.signum() > 0) {
        pins.add(new Pin(source, demand, now));
        left.put(demands.get(demand).id(), open.subtract(now));
        wanted.set(demand, wanted.get(demand).subtract(now));
        taken = taken.add(now);
      }
    }
    return new Source(depot, stock, taken);
  }

  static Lane lane(int source, int demand, Source from, Demand to, Way way) {
    BigDecimal lead = from.stock().lead();
    Optional<BigDecimal> arrives =
        lead.signum() == 0 ? way.minutes() : way.minutes().map(lead::add);
    BigDecimal late =
        to.latest()
            .flatMap(latest -> arrives.map(at -> at.subtract(latest).max(BigDecimal.ZERO)))
            .orElse(BigDecimal.ZERO);
    return new Lane(source, demand, arrives, late, way.cost());
  }

  String item() {
    return item;
  }

  List<Source> sources() {
    return sources;
  }

  List<Demand> demands() {
    return demands;
  }

  /** What a demand still wants after what was pinned. */
  BigDecimal wanted(int demand) {
    return wanted.get(demand);
  }

  List<Lane> lanes() {
    return lanes;
  }

  List<Pin> pins() {
    return pins;
  }

  /** The lane of a stock to a demand, or -1. */
  int lane(int source, int demand) {
    return laneOf[source][demand];
  }

  /** How quantities of this item are counted in whole units. */
  ExactScale quantities() {
    return quantities;
  }
}
