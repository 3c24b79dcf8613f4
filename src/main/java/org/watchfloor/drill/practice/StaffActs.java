package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanLevel;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;

/**
 * What the simulated desk does with its staff and its stock: levels, call-outs, orders, goods and
 * reports, each in the plainest way.
 */
final class StaffActs {
  private static final Duration LEVEL_LASTS = Duration.ofHours(12);
  private static final Duration ORDER_WITHIN = Duration.ofHours(1);
  private static final int LONGEST_TITLE = 60;

  /** Of what a depot has one part in so many is given out. */
  private static final long PART = 10;

  private final ScenarioFolder folder;
  private final ResponseService responses;
  private final CalloutNeeds needs;
  private final CalloutService callouts;
  private final RollCaller caller;
  private final RegionService region;
  private final OrderService orders;
  private final IncidentService incidents;
  private final SupplyService supply;
  private final TransferService transfers;
  private final ReportService reports;
  private final ClockService clocks;
  private final ClockBoard board;
  private final WatchClock clock;

  /** In Chinese, as what is written down. */
  private final Texts texts = new Texts(Language.ZH);

  @Inject
  StaffActs(
      ScenarioFolder folder,
      ResponseService responses,
      CalloutNeeds needs,
      CalloutService callouts,
      RollCaller caller,
      RegionService region,
      OrderService orders,
      IncidentService incidents,
      SupplyService supply,
      TransferService transfers,
      ReportService reports,
      ClockService clocks,
      ClockBoard board,
      WatchClock clock) {
    this.folder = folder;
    this.responses = responses;
    this.needs = needs;
    this.callouts = callouts;
    this.caller = caller;
    this.region = region;
    this.orders = orders;
    this.incidents = incidents;
    this.supply = supply;
    this.transfers = transfers;
    this.reports = reports;
    this.clocks = clocks;
    this.board = board;
    this.clock = clock;
  }

  /**
   * Starts the lowest level of the scenario's plan; where one is in force, the next above it.
   *
   * @param words why, and what is to be done
   */
  void level(String words) {
    Optional<Plan> plan =
        folder
            .script()
            .flatMap(script ->
                responses.plans().stream()
                    .filter(one -> one.key().equals(script.scenario().plan()))
                    .filter(one -> !one.levels().isEmpty())
                    .findFirst());
    if (plan.isEmpty()) {
      return;
    }
    Optional<Response> standing =
        responses.open().stream()
            .filter(one -> one.stage().inForce())
            .filter(one -> plan.get().hazards().contains(one.hazard()))
            .findFirst();
    Instant until = clock.instant().plus(LEVEL_LASTS);
    if (standing.isPresent()) {
      ResponseLevel now = standing.get().level();
      plan.get().levels().stream()
          .filter(one -> one.level().isAbove(now))
          .max(Comparator.comparingInt(one -> one.level().rank()))
          .ifPresent(next ->
              responses.adjust(
                  new AdjustRequest(
                      standing.get().id(), next.level(), until, words, basis(next, words))));
      return;
    }
    PlanLevel lowest = plan.get().levels().getLast();
    responses.start(
        new StartRequest(
            plan.get().key(),
            plan.get().hazards().getFirst(),
            lowest.level(),
            words,
            until,
            words,
            "",
            basis(lowest, words),
            Optional.empty()));
  }

  /** The first post that may; nobody confirms it, for there is nobody. */
  private static Basis basis(PlanLevel level, String words) {
    String post = level.authorisedPosts().isEmpty() ? "" : level.authorisedPosts().getFirst();
    return new Basis(post, words, words, null, new FourEyes.Override(words));
  }

  /** Calls out whom a warning asks for; all townships where none does. */
  void callOut(String words, String said, String post) {
    List<CalloutNeed> pending = needs.pending();
    if (!pending.isEmpty()) {
      needs.start(pending.getFirst().warning(), post);
      return;
    }
    List<String> towns = towns().stream().map(OrgUnit::number).toList();
    callouts.start(
        new NewCallout(
            NewCallout.fitTitle(words),
            NewCallout.fitWords(said),
            CalloutBasis.FREE,
            caller.of(new Chosen(towns, List.of(), List.of(), List.of(), 0, false)),
            post,
            null));
  }

  private List<OrgUnit> towns() {
    return region.units().stream()
        .filter(unit -> unit.kind() == UnitKind.TOWN)
        .sorted(Comparator.comparing(OrgUnit::number))
        .toList();
  }

  /** Orders what is expected from the township that is spoken of, else from the first. */
  void order(String words, String said, String post) {
    Optional<OrgUnit> lead =
        towns().stream()
            .filter(unit -> said.contains(unit.name()))
            .findFirst()
            .or(() -> towns().stream().findFirst());
    if (lead.isEmpty()) {
      return;
    }
    OrderBasis basis =
        incidents.open().stream()
            .findFirst()
            .map(one -> OrderBasis.on(OrderBasis.Kind.INCIDENT, one.id()))
            .orElse(OrderBasis.NONE);
    orders.issue(
        new NewOrder(
            words.substring(0, Math.min(words.length(), LONGEST_TITLE)),
            said,
            lead.get().number(),
            List.of(),
            basis,
            Urgency.URGENT,
            clock.instant().plus(ORDER_WITHIN),
            post,
            null));
  }

  /** Sends a part of what the fullest depot has to the newest incident. */
  void goods(String words) {
    Optional<Incident> incident = incidents.open().stream().findFirst();
    Optional<StockLine> fullest =
        supply.stock().stream()
            .filter(line -> line.key().mode() == ReserveMode.PHYSICAL)
            .filter(line -> supply.available(line) > 0)
            .max(
                Comparator.comparingLong(supply::available)
                    .thenComparing(line -> line.key().id(), Comparator.reverseOrder()));
    if (incident.isPresent() && fullest.isPresent()) {
      StockLine line = fullest.get();
      long some = Math.max(1, supply.available(line) / PART);
      transfers.send(
          line.key().depot(),
          new Destination(
              Destination.Kind.INCIDENT, incident.get().id(), incident.get().details().place()),
          words,
          List.of(new TransferLine(line.key().item(), some)));
    }
  }

  /** Tells the office above of the newest incident, by telephone. */
  void report(String post) {
    Optional<Incident> newest = incidents.open().stream().findFirst();
    if (newest.isEmpty()) {
      return;
    }
    String incident = newest.get().id();
    String to =
        board.of(incident).stream()
            .filter(one -> one.answered() == null && one.rule().chain() == Chain.EVENT)
            .findFirst()
            .map(one -> one.rule().to().zh())
            .orElseGet(() -> texts.get("drill.practice.above"));
    String report = reports.draft(incident, Chain.EVENT, false, texts);
    clocks.send(incident, report, to, Channel.PHONE, post, null);
  }
}
