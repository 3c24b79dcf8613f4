package org.watchfloor.supply.transit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.delivery.DeliveryService;

/** The door to goods on their way. Any thread but the JavaFX thread. */
@Singleton
public final class TransitService {
  private final TransferService transfers;
  private final SupplyService supply;
  private final DeliveryService deliveries;
  private final Set<TransferTargets> targets;
  private final TransitWays ways;
  private final TransitLimits limits;

  @Inject
  TransitService(
      TransferService transfers,
      SupplyService supply,
      DeliveryService deliveries,
      Set<TransferTargets> targets,
      TransitWays ways,
      TransitLimits limits) {
    this.transfers = transfers;
    this.supply = supply;
    this.deliveries = deliveries;
    this.targets = targets;
    this.ways = ways;
    this.limits = limits;
  }

  /**
   * Runs something after every change of transfers, routes or roads, on the thread that made it;
   * must be quick.
   */
  public Subscription onChange(Runnable changed) {
    Subscription moved = supply.onChange(changed);
    Subscription driven = deliveries.onChange(changed);
    return () -> {
      moved.close();
      driven.close();
    };
  }

  /** All transfers whose goods are out of the depot and not signed for, oldest first. */
  public List<Transit> list() {
    List<TransferOrder> out =
        transfers.list().stream().filter(order -> order.state().underway()).toList();
    if (out.isEmpty()) {
      return List.of();
    }
    Map<String, GeoPoint> places = places();
    return out.stream().flatMap(order -> transit(order, places).stream()).toList();
  }

  /** The number of an order as it is read out: without the station it was drawn at. */
  public static String shortNumber(TransferOrder order) {
    int at = order.number().indexOf("-DB");
    return at < 0 ? order.number() : order.number().substring(at + 1);
  }

  /** What it carries, in short: the first kind of goods, and how many kinds there are. */
  public Message goods(TransferOrder order) {
    TransferLine first = order.lines().getFirst();
    Message one =
        supply
            .item(first.item())
            .map(item -> named(item, first.quantity()))
            .orElseGet(() -> Message.of("supply.said.goods", first.item(), first.quantity()));
    int kinds = order.lines().size();
    return kinds == 1 ? one : Message.of("supply.transit.more", one, kinds);
  }

  private static Message named(SupplyItem item, long quantity) {
    return Message.of("supply.transit.goods", item.name(), quantity, item.unit());
  }

  private Optional<Transit> transit(TransferOrder order, Map<String, GeoPoint> places) {
    return supply
        .depot(order.from())
        .map(from -> {
          TransitWay way = ways.of(from, order.to(), places.get(key(order.to())));
          return new Transit(order, from, way, lateFrom(order, way));
        });
  }

  private Instant lateFrom(TransferOrder order, TransitWay way) {
    Duration limit =
        order.state().loading() || order.state() == TransferState.ARRIVED
            ? limits.leaving()
            : way.minutes().isPresent()
                ? limits.driving(way.minutes().getAsDouble())
                : limits.unknown();
    return order.underwaySince().orElse(order.since()).plus(limit);
  }

  private Map<String, GeoPoint> places() {
    Map<String, GeoPoint> places = new HashMap<>();
    targets.stream()
        .flatMap(source -> source.list().stream())
        .forEach(target -> places.put(key(target.destination()), target.at()));
    return places;
  }

  private static String key(Destination to) {
    return to.kind() + to.id();
  }
}
