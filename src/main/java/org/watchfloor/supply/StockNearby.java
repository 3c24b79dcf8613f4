package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.road.RoadService;

/**
 * The one place to ask which depot gives some goods soonest: by road, closures honoured, those that
 * cannot come by road last. Any thread but the JavaFX thread.
 */
public final class StockNearby {
  private static final Comparator<NearbyStock> SOONEST =
      Comparator.comparing(NearbyStock::way, Travel.SOONEST)
          .thenComparing(near -> near.depot().number());

  private final SupplyService supply;
  private final RoadService roads;

  @Inject
  StockNearby(SupplyService supply, RoadService roads) {
    this.supply = supply;
    this.roads = roads;
  }

  /**
   * How goods would come to a place from every depot.
   *
   * @param ways by the depot's number
   * @param basis what the minutes rest on
   */
  public record Around(Map<String, Travel> ways, RoadBasis basis) {
    public Around {
      ways = Map.copyOf(ways);
    }
  }

  /** Asks the roads once for all depots. */
  public Around around(GeoPoint to) {
    List<Depot> depots = supply.depots();
    Answer<List<Travel>> answer =
        roads.eta(depots.stream().map(depot -> Start.now(depot.at())).toList(), to, Vehicle.CAR);
    Map<String, Travel> ways = new HashMap<>();
    for (int i = 0; i < depots.size(); i++) {
      ways.put(depots.get(i).number(), answer.found().get(i));
    }
    return new Around(ways, answer.basis());
  }

  /** The depots that can give some goods out now, soonest there first. */
  public List<NearbyStock> soonest(String item, Around around) {
    List<NearbyStock> found = new ArrayList<>();
    for (StockLine line : supply.holding(item)) {
      Travel way = around.ways().get(line.key().depot());
      if (way != null) {
        supply
            .depot(line.key().depot())
            .ifPresent(
                depot -> found.add(new NearbyStock(depot, line, supply.available(line), way)));
      }
    }
    found.sort(SOONEST);
    return found;
  }

  /**
   * The depots that have everything of some goods in hand, soonest there first.
   *
   * @param each how much of each kind of goods makes one whole
   * @param persons for how many people one whole is
   * @return with how many people each could serve, and its line of the first of the goods
   */
  public List<NearbyStock> soonestWhole(List<TransferLine> each, long persons, Around around) {
    Map<String, NearbyStock> all = new HashMap<>();
    boolean first = true;
    for (TransferLine part : each) {
      Map<String, NearbyStock> having = new HashMap<>();
      for (NearbyStock near : soonest(part.item(), around)) {
        long served = near.available() * persons / part.quantity();
        NearbyStock before = all.get(near.depot().number());
        if (served > 0 && (first || before != null)) {
          long least = before == null ? served : Math.min(before.available(), served);
          StockLine line = before == null ? near.line() : before.line();
          having.put(near.depot().number(), new NearbyStock(near.depot(), line, least, near.way()));
        }
      }
      all = having;
      first = false;
    }
    return all.values().stream().sorted(SOONEST).toList();
  }

  /** Runs something after every change of the ways, on the thread of the change; must be quick. */
  public Subscription onChange(Runnable changed) {
    return roads.onChange(changed);
  }
}
