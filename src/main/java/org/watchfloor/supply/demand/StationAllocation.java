package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.FreeStock;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.StockNearby;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationAnswer.Unmet;
import org.watchfloor.supply.allocation.AllocationRequest;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;
import org.watchfloor.supply.allocation.AllocationRequest.Truck;
import org.watchfloor.supply.allocation.AllocationRequest.Way;
import org.watchfloor.supply.allocation.Allocator;
import org.watchfloor.supply.allocation.FixRoom;
import org.watchfloor.supply.allocation.Why;
import org.watchfloor.supply.demand.Proposal.Lifted;
import org.watchfloor.task.Progress;

/**
 * The station's open demands as a question to the {@link Allocator}, and its answer as transfer
 * orders. Only goods in hand that are not past their day count (agreed goods are none until they
 * are confirmed, domain.md §5); depots keep their minimum; minutes are those of the roads now.
 * Background threads.
 */
public final class StationAllocation {
  /** How many agreements a shortage names; the rest stands in the list of stock. */
  private static final int AGREED_TOLD = 3;

  /** How many orders a shortage names that goods are promised to; of the rest it tells how many. */
  private static final int ORDERS_TOLD = 3;

  private final DemandService demands;
  private final SupplyService supply;
  private final TransferService transfers;
  private final FreeStock freeStock;
  private final StockNearby nearby;
  private final WatchClock clock;

  @Inject
  StationAllocation(
      DemandService demands,
      SupplyService supply,
      TransferService transfers,
      FreeStock freeStock,
      StockNearby nearby,
      WatchClock clock) {
    this.demands = demands;
    this.supply = supply;
    this.transfers = transfers;
    this.freeStock = freeStock;
    this.nearby = nearby;
    this.clock = clock;
  }

  /**
   * Solves what is open.
   *
   * @param fixes what the officer has decided: exactly so much, 0 for nothing
   * @param terms what else it has to keep to; without a truck the answer is exact unless there is a
   *     least load
   * @throws RefusedException if a fix names what there is not, or more than there is, or the truck
   *     is told the size of goods that are not in the catalogue
   */
  public Proposal propose(List<Fix> fixes, AllocationTerms terms, Progress progress) {
    for (String item : terms.truck().map(Truck::sizes).orElse(Map.of()).keySet()) {
      if (supply.item(item).isEmpty()) {
        throw RefusedException.of("supply.refused.no_item", item);
      }
    }
    Question question = question(progress);
    Kept kept = keep(fixes, question);
    if (!kept.lifted().isEmpty()) {
      throw new RefusedException(kept.lifted().getFirst().why());
    }
    return solve(question, kept, terms, progress);
  }

  /**
   * Solves what is open with those decisions that can be kept; the answer names the others. Of two
   * that cannot both be kept the earlier one is.
   */
  public Proposal proposeKeeping(List<Fix> fixes, AllocationTerms terms, Progress progress) {
    Question question = question(progress);
    return solve(question, keep(fixes, question), terms, progress);
  }

  /**
   * What is open, and who could give it, at a moment.
   *
   * @param unplaced the places asked for of which nobody knows where they are
   * @param promised what depots hold for orders, by the codes of goods: from the same reading as
   *     what the depots have
   */
  private record Question(
      Instant now,
      List<AllocationRequest.Depot> depots,
      List<Demand> asked,
      List<Way> ways,
      Optional<RoadBasis> basis,
      Set<String> unplaced,
      Map<String, List<FreeStock.Promise>> promised) {}

  /** Decisions that can be kept and those that cannot. */
  private record Kept(List<Fix> fixes, List<Lifted> lifted) {}

  private Question question(Progress progress) {
    List<OpenDemand> open = demands.open();
    Instant now = clock.instant();
    List<Way> ways = new ArrayList<>();
    Map<String, GeoPoint> at = new HashMap<>();
    for (TransferTarget target : demands.places()) {
      at.put(target.destination().id(), target.at());
    }
    Set<String> places =
        open.stream()
            .map(one -> one.demand().to().id())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Optional<RoadBasis> basis = ways(places, at, ways, progress);
    places.removeAll(at.keySet());
    FreeStock.Look stock = freeStock.look();
    return new Question(
        now,
        depots(stock.free()),
        open.stream().map(one -> demand(one, now)).toList(),
        ways,
        basis,
        places,
        stock.promised().stream().collect(Collectors.groupingBy(one -> one.key().item())));
  }

  private Proposal solve(Question question, Kept kept, AllocationTerms terms, Progress progress) {
    AllocationRequest request =
        new AllocationRequest(
            question.depots(),
            question.asked(),
            question.ways(),
            kept.fixes(),
            terms.truck(),
            terms.leastLoad(),
            terms.byTier(),
            0,
            AllocationRequest.ROUNDS);
    AllocationAnswer answer =
        Allocator.solve(request, progress).explaining(one -> told(one, question));
    return new Proposal(answer, request, question.now(), question.basis(), kept.lifted());
  }

  /**
   * What the solver does not know: the names of goods, that nobody knows where a place is, what is
   * promised already and what could be called off. Goods that depots have and hold for orders are
   * not goods that nobody has.
   */
  private Unmet told(Unmet one, Question question) {
    List<Why> promised = promised(one, question.promised());
    List<Why> all = new ArrayList<>();
    boolean unplaced = question.unplaced().contains(one.place());
    if (unplaced) {
      all.add(new Why.NoPlace(one.placeName()));
    }
    for (Why why : one.why()) {
      if (!(why instanceof Why.Nobody)) {
        // That no road leads there from one depot after another would be said of the wrong thing.
        if (!(unplaced && why instanceof Why.NoWay)) {
          all.add(why);
        }
      } else if (promised.isEmpty()) {
        all.add(new Why.Nobody(name(one.item())));
      }
    }
    all.addAll(promised);
    all.addAll(agreed(one.item()));
    return one.saying(all);
  }

  private String name(String item) {
    return supply.item(item).map(SupplyItem::name).orElse(item);
  }

  /**
   * What other depots have and hold for orders that were asked for and not issued yet; empty if
   * they have nothing, however much was asked for.
   */
  private static List<Why> promised(Unmet one, Map<String, List<FreeStock.Promise>> held) {
    List<FreeStock.Promise> promises =
        held.getOrDefault(one.item(), List.of()).stream()
            .filter(promise -> !promise.key().depot().equals(one.place()))
            .toList();
    if (promises.isEmpty()) {
      return List.of();
    }
    List<String> orders =
        promises.stream().flatMap(promise -> promise.orders().stream()).distinct().toList();
    return List.of(
        new Why.Promised(
            BigDecimal.valueOf(promises.stream().mapToLong(FreeStock.Promise::quantity).sum()),
            orders.size(),
            orders.stream().limit(ORDERS_TOLD).toList()));
  }

  /** What could be called off for goods that stay short, the soonest first. */
  private List<Why> agreed(String item) {
    return supply.agreed(item).stream()
        .limit(AGREED_TOLD)
        .<Why>map(line ->
            new Why.Agreed(
                supply.depot(line.key().depot()).map(Depot::name).orElse(line.key().depot()),
                Message.of("supply.mode." + line.key().mode().name()),
                BigDecimal.valueOf(line.quantity()),
                Optional.ofNullable(line.leadHours())))
        .toList();
  }

  private List<AllocationRequest.Depot> depots(Map<StockKey, Long> free) {
    Map<String, List<Stock>> stock = new HashMap<>();
    for (StockLine line : supply.stock()) {
      if (line.key().mode() == ReserveMode.PHYSICAL) {
        stock
            .computeIfAbsent(line.key().depot(), _ -> new ArrayList<>())
            .add(
                new Stock(
                    line.key().item(),
                    BigDecimal.valueOf(free.getOrDefault(line.key(), 0L)),
                    BigDecimal.valueOf(line.minimum()),
                    BigDecimal.ZERO));
      }
    }
    List<AllocationRequest.Depot> all = new ArrayList<>();
    for (Depot depot : supply.depots()) {
      all.add(
          new AllocationRequest.Depot(
              depot.number(),
              depot.name(),
              tier(depot),
              stock.getOrDefault(depot.number(), List.of())));
    }
    return all;
  }

  /** The nearest to the place first: villages, townships, departments, the district. */
  private static int tier(Depot depot) {
    return switch (depot.tier()) {
      case VILLAGE -> 1;
      case TOWN -> 2;
      case SPECIALISED -> 3;
      case DISTRICT -> 4;
    };
  }

  private static Demand demand(OpenDemand open, Instant now) {
    SupplyDemand one = open.demand();
    return new Demand(
        one.number(),
        one.to().id(),
        one.to().name(),
        one.item(),
        BigDecimal.valueOf(open.left()),
        one.priority(),
        Optional.ofNullable(one.latest())
            .map(latest -> BigDecimal.valueOf(Duration.between(now, latest).toMinutes())),
        false);
  }

  private Optional<RoadBasis> ways(
      Set<String> places, Map<String, GeoPoint> at, List<Way> ways, Progress progress) {
    Optional<RoadBasis> basis = Optional.empty();
    for (String place : places) {
      GeoPoint point = at.get(place);
      if (point == null) {
        continue;
      }
      progress.stopIfCancelled();
      StockNearby.Around around = nearby.around(point);
      basis = Optional.of(around.basis());
      around
          .ways()
          .forEach((depot, travel) -> {
            if (!(travel instanceof Travel.Unreachable) && !depot.equals(place)) {
              BigDecimal minutes = BigDecimal.valueOf((long) Math.ceil(travel.minutes()));
              ways.add(new Way(depot, place, Optional.of(minutes), minutes));
            }
          });
    }
    return basis;
  }

  private Kept keep(List<Fix> fixes, Question question) {
    FixRoom room = new FixRoom(question.depots(), List.of(question.asked()));
    List<Fix> kept = new ArrayList<>();
    List<Lifted> lifted = new ArrayList<>();
    for (Fix fix : fixes) {
      against(fix, question, room)
          .ifPresentOrElse(
              why -> lifted.add(new Lifted(fix, why, lifted(fix, question, why))),
              () -> kept.add(fix));
    }
    return new Kept(kept, lifted);
  }

  /** What speaks against a decision after those before it. */
  private static Optional<Message> against(Fix fix, Question question, FixRoom room) {
    Optional<Demand> demand = asked(fix, question);
    if (question.depots().stream().noneMatch(one -> one.id().equals(fix.depot()))) {
      return Optional.of(Message.of("supply.refused.no_depot", fix.depot()));
    }
    if (demand.isEmpty()) {
      return Optional.of(Message.of("demand.refused.notOpen", fix.demand()));
    }
    boolean way =
        question.ways().stream()
            .anyMatch(
                one -> one.depot().equals(fix.depot()) && one.place().equals(demand.get().place()));
    if (fix.quantity().signum() > 0 && !way) {
      return Optional.of(
          Message.of("demand.refused.fixWay", fix.depot(), demand.get().placeName()));
    }
    return room.take(fix.depot(), demand.get(), fix.quantity());
  }

  private static Optional<Demand> asked(Fix fix, Question question) {
    return question.asked().stream().filter(one -> one.id().equals(fix.demand())).findFirst();
  }

  private Message lifted(Fix fix, Question question, Message why) {
    return Message.of(
        "demand.refused.fixLifted",
        supply.depot(fix.depot()).map(Depot::name).orElse(fix.depot()),
        asked(fix, question).map(Demand::placeName).orElse(fix.demand()),
        name(fix.item()),
        fix.quantity().toPlainString(),
        why);
  }

  /**
   * Asks the depots for what an answer moves, one transfer order for each depot and place; each
   * order and what it is for are one entry.
   *
   * @param purpose what for, in words
   * @return the numbers of the orders
   * @throws RefusedException if something changed since; the orders asked for until then stand
   */
  public List<String> takeOver(AllocationAnswer answer, String purpose) {
    Map<List<String>, List<Line>> orders = new TreeMap<>(StationAllocation::compare);
    for (Line line : answer.lines()) {
      orders.computeIfAbsent(List.of(line.depot(), line.place()), _ -> new ArrayList<>()).add(line);
    }
    Map<String, Destination> places = new HashMap<>();
    demands.open().forEach(one -> places.put(one.demand().to().id(), one.demand().to()));
    List<String> numbers = new ArrayList<>();
    for (Map.Entry<List<String>, List<Line>> order : orders.entrySet()) {
      Destination to = places.get(order.getKey().getLast());
      if (to == null) {
        throw new RefusedException(
            Message.of("demand.refused.notOpen", order.getValue().getFirst().demand()));
      }
      try {
        numbers.add(ask(order.getKey().getFirst(), to, purpose, order.getValue()));
      } catch (RefusedException e) {
        if (numbers.isEmpty()) {
          throw e;
        }
        throw new RefusedException(
            Message.of("demand.refused.halfway", String.join(" ", numbers), e.said()), e);
      }
    }
    return numbers;
  }

  private String ask(String depot, Destination to, String purpose, List<Line> lines) {
    Map<String, Long> goods = new TreeMap<>();
    lines.forEach(line -> goods.merge(line.item(), line.quantity().longValueExact(), Long::sum));
    Map<String, Long> parts = new TreeMap<>();
    lines.forEach(line -> parts.merge(line.demand(), line.quantity().longValueExact(), Long::sum));
    return transfers.request(
        depot,
        to,
        purpose,
        goods.entrySet().stream()
            .map(one -> new TransferLine(one.getKey(), one.getValue()))
            .toList(),
        (draft, number) ->
            parts.forEach((demand, quantity) -> demands.plan(draft, number, demand, quantity)));
  }

  private static int compare(List<String> a, List<String> b) {
    int depot = a.getFirst().compareTo(b.getFirst());
    return depot == 0 ? a.getLast().compareTo(b.getLast()) : depot;
  }
}
