package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.FreeStock;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.preposition.LandfallSource.Expected;
import org.watchfloor.supply.preposition.PrepositionNow.Lack;
import org.watchfloor.supply.preposition.PrepositionNow.Stage;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;
import org.watchfloor.supply.preposition.PrepositionPlan.End;

/**
 * How far plans of goods put forward are, by their transfers and the forecasts. Any thread but the
 * JavaFX thread.
 */
@Singleton
final class PrepositionStages {
  private static final double KILOMETRE = 1000;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final SupplyService supply;
  private final TransferService transfers;
  private final FreeStock freeStock;
  private final Set<LandfallSource> storms;
  private final PrepositionStore store;

  @Inject
  PrepositionStages(
      SupplyService supply,
      TransferService transfers,
      FreeStock freeStock,
      Set<LandfallSource> storms,
      PrepositionStore store) {
    this.supply = supply;
    this.transfers = transfers;
    this.freeStock = freeStock;
    this.storms = storms;
    this.store = store;
  }

  /** All plans as they stand now, oldest first. */
  List<PrepositionNow> list() {
    Map<String, TransferOrder> orders = orders();
    Map<StockKey, Long> free = freeStock.now();
    return store.list().stream().map(plan -> now(plan, orders, free)).toList();
  }

  /**
   * The plan of a number as it stands now.
   *
   * @throws org.watchfloor.base.RefusedException if there is none
   */
  PrepositionNow must(String number) {
    return now(store.known(number).state());
  }

  /** A plan as it stands now. */
  PrepositionNow now(PrepositionPlan plan) {
    Map<String, TransferOrder> orders = orders();
    Map<StockKey, Long> free = freeStock.now();
    // What older plans want of the depots is theirs.
    store.list().stream()
        .takeWhile(one -> !one.number().equals(plan.number()))
        .forEach(one -> now(one, orders, free));
    return now(plan, orders, free);
  }

  /** All transfer orders by number. */
  Map<String, TransferOrder> orders() {
    return transfers.list().stream()
        .collect(Collectors.toMap(TransferOrder::number, order -> order));
  }

  /** Takes what the plan wants of depots that were not asked yet out of what they can give. */
  private PrepositionNow now(
      PrepositionPlan plan, Map<String, TransferOrder> orders, Map<StockKey, Long> free) {
    Set<String> off = calledOff(plan, orders);
    List<String> notAsked = plan.notAsked(off);
    Optional<Expected> forecast = forecast(plan.landfall().storm(), plan.point());
    Stage stage = stage(plan, orders, off, notAsked);
    return new PrepositionNow(
        plan,
        stage,
        forecast.map(Expected::at).orElse(plan.landfall().at()),
        forecast.map(PrepositionStages::told).orElseGet(() -> told(plan.landfall())),
        notAsked,
        Stream.concat(plan.out().stream(), plan.back().stream())
            .map(Asked::transfer)
            .filter(one -> !over(orders.get(one)))
            .toList(),
        stillOut(plan, orders),
        stage.awaited() ? lacking(plan, notAsked, free) : List.of());
  }

  private static List<Lack> lacking(
      PrepositionPlan plan, List<String> notAsked, Map<StockKey, Long> free) {
    Map<StockKey, Long> wanted = new LinkedHashMap<>();
    plan.lines().stream()
        .filter(line -> notAsked.contains(line.depot()))
        .forEach(line ->
            wanted.merge(
                new StockKey(line.depot(), line.item(), ReserveMode.PHYSICAL),
                line.quantity(),
                Long::sum));
    List<Lack> lacking = new ArrayList<>();
    wanted.forEach((key, much) -> {
      long there = free.getOrDefault(key, 0L);
      if (much > there) {
        lacking.add(new Lack(key.depot(), key.item(), much, there));
      }
      free.put(key, Math.max(0, there - much));
    });
    return lacking;
  }

  /** What came to the forward point and did not come back, kind by kind. */
  private static List<TransferLine> stillOut(
      PrepositionPlan plan, Map<String, TransferOrder> orders) {
    Map<String, Long> out = new LinkedHashMap<>();
    plan.out().forEach(one -> count(out, orders.get(one.transfer()), 1));
    plan.back().forEach(one -> count(out, orders.get(one.transfer()), -1));
    return out.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(one -> new TransferLine(one.getKey(), one.getValue()))
        .toList();
  }

  private static void count(Map<String, Long> out, @Nullable TransferOrder order, int sign) {
    if (order != null && arrived(order)) {
      order
          .delivery()
          .receipts()
          .forEach(one -> out.merge(one.item(), sign * one.accepted(), Long::sum));
    }
  }

  private static Message told(Expected forecast) {
    return Message.of(
        "preposition.source.forecast",
        forecast.called(),
        forecast.agency(),
        MOMENT.format(forecast.issuedAt()),
        Math.round(forecast.metres() / KILOMETRE));
  }

  private static Message told(Landfall landfall) {
    return landfall.storm() == null
        ? Message.of("preposition.source.said", landfall.source())
        : Message.of("preposition.source.lost", landfall.storm());
  }

  /** When a storm is nearest to a point, by the forecast; empty if there is none of it. */
  Optional<Expected> forecast(@Nullable String storm, Destination point) {
    if (storm == null) {
      return Optional.empty();
    }
    return supply
        .depot(point.id())
        .flatMap(depot ->
            storms.stream()
                .flatMap(one -> one.expected(storm, depot.name(), depot.at()).stream())
                .findFirst());
  }

  /** The transfers of a plan that were called off. */
  Set<String> calledOff(PrepositionPlan plan) {
    return calledOff(plan, orders());
  }

  static Set<String> calledOff(PrepositionPlan plan, Map<String, TransferOrder> orders) {
    Set<String> off = new HashSet<>();
    Stream.concat(plan.out().stream(), plan.back().stream())
        .map(Asked::transfer)
        .filter(one -> {
          TransferOrder order = orders.get(one);
          return order != null && order.state().calledOff();
        })
        .forEach(off::add);
    return off;
  }

  private static Stage stage(
      PrepositionPlan plan,
      Map<String, TransferOrder> orders,
      Set<String> off,
      List<String> notAsked) {
    if (plan.end() == End.CLOSED) {
      return Stage.CLOSED;
    }
    if (plan.end() == End.CANCELLED) {
      return Stage.CANCELLED;
    }
    List<Asked> back = plan.back().stream().filter(one -> !off.contains(one.transfer())).toList();
    if (!back.stream().allMatch(one -> over(orders.get(one.transfer())))) {
      return Stage.RETURNING;
    }
    // Where a way back was called off the goods still stand, and somebody has to decide again.
    Set<String> gone = plan.goneBack(off);
    if (!back.isEmpty() && plan.back().stream().allMatch(one -> gone.contains(one.depot()))) {
      return Stage.BACK;
    }
    if (!notAsked.isEmpty()) {
      return Stage.PLANNED;
    }
    return plan.out().stream()
            .filter(one -> !off.contains(one.transfer()))
            .allMatch(one -> arrived(orders.get(one.transfer())))
        ? Stage.IN_PLACE
        : Stage.UNDERWAY;
  }

  private static boolean arrived(@Nullable TransferOrder order) {
    return order != null && order.reached(TransferState.SIGNED).isPresent();
  }

  private static boolean over(@Nullable TransferOrder order) {
    return order != null && (arrived(order) || order.state().calledOff());
  }

  /** What a depot is called; its number where nobody knows it. */
  String name(String depot) {
    return supply.depot(depot).map(Depot::name).orElse(depot);
  }
}
