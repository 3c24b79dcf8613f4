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
    found.sort(
        Comparator.comparing(NearbyStock::way, Travel.SOONEST)
            .thenComparing(near -> near.depot().number()));
    return found;
  }

  /** Runs something after every change of the ways, on the thread of the change; must be quick. */
  public Subscription onChange(Runnable changed) {
    return roads.onChange(changed);
  }
}
