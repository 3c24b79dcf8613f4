package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyNumbers;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.preposition.LandfallSource.Expected;
import org.watchfloor.supply.preposition.PrepositionFact.LandfallSet;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionAsked;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionCancelled;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionClosed;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionExtended;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPlanned;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionSentBack;
import org.watchfloor.supply.preposition.PrepositionNow.Stage;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;
import org.watchfloor.supply.preposition.PrepositionPlan.End;

/** The door to plans of goods put forward. Any thread but the JavaFX thread. */
@Singleton
public final class PrepositionService {
  /** The subject kind of plans: {@code preposition:NUMBER}. */
  public static final String KIND = "preposition";

  /** Nobody plans farther ahead of a typhoon. */
  private static final int MOST_HOURS = 240;

  private static final double KILOMETRE = 1000;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final Journal journal;
  private final SignIn signIn;
  private final SupplyService supply;
  private final TransferService transfers;
  private final SupplyNumbers numbers;
  private final Set<LandfallSource> storms;
  private final PrepositionStore store;

  @Inject
  PrepositionService(
      Journal journal,
      SignIn signIn,
      SupplyService supply,
      TransferService transfers,
      SupplyNumbers numbers,
      Set<LandfallSource> storms,
      PrepositionStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.supply = supply;
    this.transfers = transfers;
    this.numbers = numbers;
    this.storms = storms;
    this.store = store;
  }

  /**
   * Runs something after every change of plans, transfers or forecasts, on the thread that made it;
   * must be quick.
   */
  public Subscription onChange(Runnable changed) {
    List<Subscription> all = new ArrayList<>();
    all.add(journal.follow(PrepositionFact.class, changed));
    all.add(supply.onChange(changed));
    storms.forEach(source -> all.add(source.onChange(changed)));
    return () -> all.forEach(Subscription::close);
  }

  /** The storms a plan can follow, the latest first. */
  public List<LandfallSource.Storm> storms() {
    return storms.stream().flatMap(source -> source.storms().stream()).toList();
  }

  /** All plans as they stand now, oldest first. */
  public List<PrepositionNow> list() {
    Map<String, TransferOrder> orders = orders();
    return store.list().stream().map(plan -> now(plan, orders)).toList();
  }

  /**
   * The plan of a number as it stands now.
   *
   * @throws RefusedException if there is none
   */
  public PrepositionNow must(String number) {
    return now(known(number).state(), orders());
  }

  private Map<String, TransferOrder> orders() {
    return transfers.list().stream()
        .collect(Collectors.toMap(TransferOrder::number, order -> order));
  }

  private PrepositionNow now(PrepositionPlan plan, Map<String, TransferOrder> orders) {
    Set<String> off = calledOff(plan, orders);
    List<String> notAsked = plan.notAsked(off);
    Optional<Expected> forecast = forecast(plan.landfall().storm(), plan.point());
    return new PrepositionNow(
        plan,
        stage(plan, orders, off, notAsked),
        forecast.map(Expected::at).orElse(plan.landfall().at()),
        forecast.map(PrepositionService::told).orElseGet(() -> told(plan.landfall())),
        notAsked,
        Stream.concat(plan.out().stream(), plan.back().stream())
            .map(Asked::transfer)
            .filter(one -> !over(orders.get(one)))
            .toList());
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

  private Optional<Expected> forecast(@Nullable String storm, Destination point) {
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

  private static Set<String> calledOff(PrepositionPlan plan, Map<String, TransferOrder> orders) {
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

  /**
   * Makes a plan.
   *
   * @param point the number of the depot the goods are put forward to
   * @param leadHours so many hours before landfall they are to be there, 0 to 240
   * @param landfall when the storm is expected
   * @return its number
   * @throws RefusedException if a depot, the goods, the hours or the landfall cannot be meant
   */
  public String plan(String point, List<PrepositionLine> lines, int leadHours, Landfall landfall) {
    Depot forward = depot(point);
    check(forward.number(), lines);
    PrepositionPlanned fact =
        new PrepositionPlanned(
            new Destination(Destination.Kind.DEPOT, forward.number(), forward.name()),
            lines,
            hours(leadHours),
            landfall);
    return numbers.draw(
        KIND,
        "YZ",
        store.list().stream().map(PrepositionPlan::number).toList(),
        subject -> new Draft(signIn.actor()).fact(subject, fact));
  }

  /**
   * The landfall by the forecast of a storm, which the plan then follows.
   *
   * @throws RefusedException if no forecast of it reaches the forward point
   */
  public Landfall byForecast(String storm, String point) {
    Depot forward = depot(point);
    return forecast(storm, new Destination(Destination.Kind.DEPOT, point, forward.name()))
        .map(known -> new Landfall(storm, known.at(), ""))
        .orElseThrow(() -> RefusedException.of("preposition.refused.noForecast", storm));
  }

  /**
   * The landfall as somebody said it.
   *
   * @param source who said so: the bulletin, the station
   * @throws RefusedException if that is not told
   */
  public Landfall said(Instant at, String source) {
    if (source.isBlank()) {
      throw RefusedException.of("preposition.refused.noSource");
    }
    return new Landfall(null, at, source.strip());
  }

  /** Adds what another depot gives, or more of the same before it was asked. */
  public void extend(String number, List<PrepositionLine> lines) {
    Versioned<PrepositionPlan> found = open(number);
    List<PrepositionLine> all = new ArrayList<>(found.state().lines());
    all.addAll(lines);
    check(found.state().point().id(), all);
    Set<String> asked = new HashSet<>(found.state().depots());
    asked.removeAll(now(found.state(), orders()).notAsked());
    for (PrepositionLine line : lines) {
      if (asked.contains(line.depot())) {
        throw RefusedException.of("preposition.refused.askedAlready", number, name(line.depot()));
      }
    }
    append(found, new PrepositionExtended(lines));
  }

  /** Says when the storm is expected now, and how many hours before that the goods are wanted. */
  public void expect(String number, Landfall landfall, int leadHours) {
    append(open(number), new LandfallSet(landfall, hours(leadHours)));
  }

  /**
   * Asks every depot for its share that was not asked for yet: one transfer order each.
   *
   * @return their numbers
   * @throws RefusedException if all is asked for; or if one depot cannot be asked, or was by
   *     another seat just now: those before it stand, and asking again goes on
   */
  public List<String> order(String number) {
    List<String> made = new ArrayList<>();
    PrepositionNow now = must(number);
    open(number);
    if (now.notAsked().isEmpty()) {
      throw RefusedException.of("preposition.refused.nothingToAsk", number);
    }
    for (String depot : now.notAsked()) {
      List<TransferLine> lines =
          now.plan().lines().stream()
              .filter(line -> line.depot().equals(depot))
              .map(line -> new TransferLine(line.item(), line.quantity()))
              .toList();
      made.add(
          transfer(
              number,
              depot,
              now.plan().point(),
              lines,
              new Noted(
                  (plan, off) -> plan.notAsked(off).contains(depot),
                  order -> new PrepositionAsked(depot, order),
                  Message.of("preposition.refused.meanwhile", number, name(depot)))));
    }
    return made;
  }

  /**
   * Asks the forward point to send back what it still has of each depot's share: one transfer order
   * each. Depots whose share is on its way back already are left out, so that it can go on where it
   * stopped.
   *
   * @return their numbers
   * @throws RefusedException if goods are still on their way there, or nothing is left there
   */
  public List<String> giveBack(String number) {
    PrepositionNow now = must(number);
    open(number);
    if (now.stage().awaited()) {
      throw RefusedException.of(
          "preposition.refused.notInPlace",
          number,
          Message.of("preposition.stage." + now.stage().name()));
    }
    Map<String, TransferOrder> orders = orders();
    Map<String, Long> there = free(now.plan(), orders);
    Set<String> gone = now.plan().goneBack(calledOff(now.plan(), orders));
    List<String> made = new ArrayList<>();
    for (Asked one : now.plan().out()) {
      TransferOrder order = orders.get(one.transfer());
      if (order == null || order.state().calledOff() || gone.contains(one.depot())) {
        continue;
      }
      List<TransferLine> lines = left(order, there);
      if (!lines.isEmpty()) {
        Destination home = new Destination(Destination.Kind.DEPOT, one.depot(), name(one.depot()));
        made.add(
            transfer(
                number,
                now.plan().point().id(),
                home,
                lines,
                new Noted(
                    (plan, off) -> !plan.goneBack(off).contains(one.depot()),
                    back -> new PrepositionSentBack(one.depot(), back),
                    Message.of("preposition.refused.backMeanwhile", number, home.name()))));
      }
    }
    if (made.isEmpty()) {
      throw RefusedException.of("preposition.refused.nothingLeft", number);
    }
    return made;
  }

  /** What the forward point has of each kind, without what is asked back and still stands there. */
  private Map<String, Long> free(PrepositionPlan plan, Map<String, TransferOrder> orders) {
    Map<String, Long> free = new HashMap<>();
    for (PrepositionLine line : plan.lines()) {
      StockKey key = new StockKey(plan.point().id(), line.item(), ReserveMode.PHYSICAL);
      free.put(line.item(), supply.available(supply.lineOrEmpty(key)));
    }
    for (Asked one : plan.back()) {
      TransferOrder order = orders.get(one.transfer());
      if (order != null && order.state().waiting()) {
        order.lines().forEach(line -> free.merge(line.item(), -line.quantity(), Long::sum));
      }
    }
    return free;
  }

  /** What of a share the forward point still has, and nobody else's share takes. */
  private static List<TransferLine> left(TransferOrder order, Map<String, Long> free) {
    List<TransferLine> lines = new ArrayList<>();
    for (TransferReceipt receipt : order.delivery().receipts()) {
      long has = free.getOrDefault(receipt.item(), 0L);
      long part = Math.min(has, receipt.accepted());
      if (part > 0) {
        lines.add(new TransferLine(receipt.item(), part));
        free.put(receipt.item(), has - part);
      }
    }
    return lines;
  }

  /**
   * What a transfer means for its plan.
   *
   * @param wanted whether the plan, given the transfers called off, still has need of it
   * @param fact what is written, given the number of the transfer
   * @param otherwise what is said if another seat was faster
   */
  private record Noted(
      BiPredicate<PrepositionPlan, Set<String>> wanted,
      Function<String, PrepositionFact> fact,
      Message otherwise) {}

  /** Looks at the very version the entry rests on, so that of two seats only one is heard. */
  private String transfer(
      String number, String from, Destination to, List<TransferLine> lines, Noted noted) {
    return transfers.request(
        from,
        to,
        number,
        lines,
        (draft, order) -> {
          Versioned<PrepositionPlan> found = open(number);
          PrepositionPlan plan = found.state();
          if (!noted.wanted().test(plan, calledOff(plan, orders()))) {
            throw new RefusedException(noted.otherwise());
          }
          Subject subject = store.subject(number);
          draft.fact(subject, noted.fact().apply(order)).expecting(subject, found.version());
        });
  }

  /**
   * Ends a plan.
   *
   * @param note what became of what did not go back; needed unless all of it is back
   * @throws RefusedException if goods are still to come, or nothing is said
   */
  public void close(String number, String note) {
    Versioned<PrepositionPlan> found = open(number);
    PrepositionNow now = must(number);
    if (now.stage().awaited() || now.stage() == Stage.RETURNING) {
      throw RefusedException.of(
          "preposition.refused.stillMoving",
          number,
          Message.of("preposition.stage." + now.stage().name()));
    }
    if (now.stage() != Stage.BACK && note.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    append(found, new PrepositionClosed(note.strip()));
  }

  /**
   * Calls a plan off. Transfers that were asked for are called off by themselves.
   *
   * @throws RefusedException if one of them still stands, or no reason is given
   */
  public void cancel(String number, String reason) {
    Versioned<PrepositionPlan> found = open(number);
    if (reason.isBlank()) {
      throw RefusedException.of("supply.refused.no_reason");
    }
    PrepositionPlan plan = found.state();
    Set<String> off = calledOff(plan, orders());
    List<String> standing =
        plan.out().stream().map(Asked::transfer).filter(one -> !off.contains(one)).toList();
    if (!standing.isEmpty()) {
      throw RefusedException.of("preposition.refused.standing", number, String.join(" ", standing));
    }
    append(found, new PrepositionCancelled(reason.strip()));
  }

  private void check(String point, List<PrepositionLine> lines) {
    if (lines.isEmpty()) {
      throw RefusedException.of("supply.refused.no_lines");
    }
    Map<String, List<TransferLine>> byDepot = new HashMap<>();
    for (PrepositionLine line : lines) {
      depot(line.depot());
      if (line.depot().equals(point)) {
        throw RefusedException.of("supply.refused.same_depot");
      }
      byDepot
          .computeIfAbsent(line.depot(), depot -> new ArrayList<>())
          .add(new TransferLine(line.item(), line.quantity()));
    }
    byDepot.values().forEach(supply::checkLines);
  }

  private static int hours(int leadHours) {
    if (leadHours < 0 || leadHours > MOST_HOURS) {
      throw RefusedException.of("preposition.refused.hours", leadHours, MOST_HOURS);
    }
    return leadHours;
  }

  private Depot depot(String number) {
    return supply
        .depot(number)
        .orElseThrow(() -> RefusedException.of("supply.refused.no_depot", number));
  }

  private String name(String depot) {
    return supply.depot(depot).map(Depot::name).orElse(depot);
  }

  private Versioned<PrepositionPlan> known(String number) {
    return store
        .find(number)
        .orElseThrow(() -> RefusedException.of("preposition.refused.none", number));
  }

  private Versioned<PrepositionPlan> open(String number) {
    Versioned<PrepositionPlan> found = known(number);
    if (found.state().end() != End.OPEN) {
      throw RefusedException.of("preposition.refused.over", number);
    }
    return found;
  }

  private void append(Versioned<PrepositionPlan> found, PrepositionFact fact) {
    Subject subject = store.subject(found.state().number());
    journal.append(
        new Draft(signIn.actor()).fact(subject, fact).expecting(subject, found.version()));
  }
}
