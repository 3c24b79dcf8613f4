package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.Persuading;
import org.watchfloor.evacuation.PersuasionOutcome;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamService;

/** What officers do, feature by feature, on things all stations know. */
final class Hands {
  /** What is done, by name; in a fixed order, which seeds rest on. */
  private static final Map<String, Hand> ALL = all();

  /** The names to draw from: what is written most stands several times. */
  static final List<String> DRAWN = drawn();

  /** Hands that work on the same things. */
  private static final List<List<String>> THEMES =
      List.of(
          List.of("log", "incidents", "teams", "claims", "cards", "figures", "reports", "settling"),
          List.of("imports", "teamRows", "teams", "incidents", "shelterRows", "shelters"),
          List.of("imports", "depotRows", "itemRows", "stock", "kitRows", "registers", "settling"),
          List.of("stock", "transfers", "lent", "demands", "forward", "reservations"),
          List.of("aid", "requisitions", "partnerRows", "stock"),
          List.of("households", "moves", "shelterPlans", "householdRows", "vessels", "vesselRows"),
          List.of("arrive", "arrivals", "arrivals", "destroying", "shelters", "settling"),
          List.of("levels", "tasks", "posts", "timetable", "consultations"),
          List.of("levels", "proposals", "confirmations", "superiors", "chains", "warnings"),
          List.of("periods", "suspensions", "shifts", "norms", "paper", "layers"),
          List.of("orders", "orders", "instructions", "settling"),
          List.of("callouts", "answers", "needs", "messages", "contactRows", "settling"),
          List.of("readings", "forecasts", "bulletins", "gaugeRows", "warnings"),
          List.of("areaRows", "unitRows", "contactRows", "resourceRows", "grid", "settling"),
          List.of("drawings", "layers", "outages", "shifts", "messages"));

  /** A refusal is said with words of its own. */
  private static final List<HouseholdState> REPORTED =
      Arrays.stream(HouseholdState.values())
          .filter(state -> state != HouseholdState.REFUSED)
          .toList();

  /** How a job goes on; that it ends early is said with words of its own. */
  private static final List<AssignmentStatus> STEPS =
      Arrays.stream(AssignmentStatus.values())
          .filter(status -> status != AssignmentStatus.REFUSED)
          .filter(status -> status != AssignmentStatus.CANCELLED)
          .toList();

  private static final StockBatch ANY = new StockBatch("", null, 0);

  private Hands() {}

  /** A hand by its name. */
  static Hand named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  /**
   * The names to draw from in one history: all, or more often those of one theme. In a short
   * history with all in it hardly two stations touch the same thing, and hardly anything goes
   * beyond its beginning.
   */
  static List<String> some(Random random) {
    return random.nextInt(4) == 0 ? DRAWN : any(THEMES, random);
  }

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("log", Hands::log);
    all.put("incidents", Hands::incidents);
    all.put("teams", Hands::teams);
    all.put("shelters", Hands::shelters);
    all.put("stock", Hands::stock);
    all.put("transfers", Hands::transfers);
    all.put("households", Hands::households);
    all.put("moves", Hands::moves);
    all.put("outages", Hands::outages);
    all.put("drawings", Hands::drawings);
    all.put("settling", Hands::settling);
    all.putAll(SupplyHands.ALL);
    all.putAll(PeopleHands.ALL);
    all.putAll(CommandHands.ALL);
    all.putAll(NewsHands.ALL);
    all.putAll(RegisterHands.ALL);
    all.putAll(DistrictHands.ALL);
    all.putAll(ImportHands.ALL);
    all.putAll(DeskHands.ALL);
    all.putAll(LevelHands.ALL);
    return all;
  }

  private static List<String> drawn() {
    List<String> drawn = new ArrayList<>(ALL.keySet());
    drawn.addAll(
        List.of(
            "incidents",
            "transfers",
            "aid",
            "lent",
            "forward",
            "arrive",
            "arrivals",
            "levels",
            "orders",
            "stock"));
    return List.copyOf(drawn);
  }

  private static void log(TestStation at, HandClock clock, Random random) {
    List<Incident> all = at.get(IncidentService.class).list();
    at.get(TimelineService.class)
        .write(
            NewNote.of(
                "n" + random.nextInt(9),
                all.isEmpty() ? null : IncidentService.subject(any(all, random).id())));
  }

  private static void incidents(TestStation at, HandClock clock, Random random) {
    IncidentService incidents = at.get(IncidentService.class);
    List<Incident> all = incidents.list();
    if (all.isEmpty() || random.nextInt(6) == 0) {
      Instant now = clock.instant();
      incidents.report(
          new NewIncident(
              new IncidentDetails(
                  "低洼路段积水",
                  "11A02",
                  "p" + random.nextInt(3),
                  new GeoPoint(122.1, 30.02),
                  PointSource.UNTOLD,
                  null,
                  null,
                  null,
                  now,
                  now),
              Severity.ORDINARY,
              true));
      return;
    }
    String id = any(all, random).id();
    switch (random.nextInt(6)) {
      case 0 -> incidents.close(id, "s", "r", random.nextBoolean() ? "" : "d");
      case 1 -> incidents.reopen(id, "r");
      case 2 -> incidents.correct(id, IncidentField.PLACE, "p" + random.nextInt(4), "r");
      case 3 -> incidents.link(id, any(all, random).id());
      case 4 -> incidents.unlink(id, "r");
      default -> incidents.changeSeverity(id, any(Severity.values(), random), "r");
    }
  }

  private static void teams(TestStation at, HandClock clock, Random random) {
    TeamService teams = at.get(TeamService.class);
    String team = any(teams.list(), random).number();
    List<Assignment> jobs = teams.openAssignments();
    List<Incident> incidents = at.get(IncidentService.class).list();
    if (!incidents.isEmpty() && (jobs.isEmpty() || random.nextInt(3) == 0)) {
      teams.assign(team, any(incidents, random).id(), "", random.nextBoolean() ? "" : "o");
    } else if (!jobs.isEmpty()) {
      String job = any(jobs, random).id();
      switch (random.nextInt(4)) {
        case 0 -> teams.cancel(job, "r");
        case 1 -> teams.refuse(job, "r");
        case 2 -> teams.changeReadiness(team, any(Readiness.values(), random), "r");
        default -> teams.advance(job, any(STEPS, random), null);
      }
    }
  }

  private static void shelters(TestStation at, HandClock clock, Random random) {
    ShelterService shelters = at.get(ShelterService.class);
    String shelter = any(shelters.list(), random).number();
    if (random.nextBoolean()) {
      shelters.turn(
          shelter, any(ShelterState.values(), random), any(ShelterStage.values(), random), "r");
    } else {
      shelters.count(shelter, random.nextInt(4) * 15, any(DayPart.values(), random), null);
    }
  }

  private static void stock(TestStation at, HandClock clock, Random random) {
    SupplyService supply = at.get(SupplyService.class);
    switch (random.nextInt(4)) {
      case 0 -> supply.move(World.BAGS, MoveKind.IN, 1 + random.nextInt(40), ANY, "r");
      case 1 -> supply.move(World.BAGS, MoveKind.LOSS, 1 + random.nextInt(40), ANY, "r");
      case 2 -> supply.count(World.BAGS, new StockBatch("", null, random.nextInt(200)), "r");
      default -> supply.move(World.BAGS, MoveKind.OUT, 1 + random.nextInt(90), ANY, "r");
    }
  }

  private static void transfers(TestStation at, HandClock clock, Random random) {
    TransferService transfers = at.get(TransferService.class);
    TransferOutcomes outcomes = at.get(TransferOutcomes.class);
    String item = World.BAGS.item();
    List<TransferOrder> open =
        transfers.list().stream()
            .filter(order -> order.state().open() || order.contradictory())
            .toList();
    if (open.isEmpty() || random.nextInt(3) == 0) {
      Destination to = new Destination(Destination.Kind.DEPOT, "W2", "W2");
      List<TransferLine> lines = List.of(new TransferLine(item, 1 + random.nextInt(30)));
      if (random.nextBoolean()) {
        transfers.send("W1", to, "", lines);
      } else {
        transfers.request("W1", to, "", lines);
      }
      return;
    }
    TransferOrder order = any(open, random);
    String number = order.number();
    if (order.contradictory()) {
      outcomes.decide(number, any(TransferState.values(), random), List.of(), "r");
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> outcomes.cancel(number, "r");
      case 1 -> transfers.issue(number);
      case 2 -> transfers.depart(number, "", "", "");
      default ->
          outcomes.sign(number, List.of(new TransferReceipt(item, order.issued(item), 0)), "r");
    }
  }

  private static void households(TestStation at, HandClock clock, Random random) {
    HouseholdService households = at.get(HouseholdService.class);
    List<String> some = List.of(any(World.HOUSEHOLDS, random));
    Instant when =
        random.nextInt(3) == 0
            ? clock.instant().minus(Duration.ofMinutes(random.nextInt(600)))
            : null;
    if (random.nextInt(5) == 0) {
      households.persuade(
          some, new Persuading("某岗", any(PersuasionOutcome.values(), random), ""), when);
    } else {
      households.report(
          some,
          new HouseholdReport(any(REPORTED, random), random.nextBoolean() ? "B1" : "", "某岗", ""),
          when);
    }
  }

  private static void moves(TestStation at, HandClock clock, Random random) {
    EvacuationService moves = at.get(EvacuationService.class);
    List<Evacuation> all = moves.open();
    if (all.isEmpty() || random.nextInt(3) == 0) {
      moves.call(
          new CallOrder(
              new Scope(List.of(), List.of(World.TOWN)),
              "台风登陆前",
              World.POST,
              "示防指〔2026〕9号",
              "村社客车",
              clock.instant().plus(Duration.ofHours(6)),
              ""));
    } else if (random.nextBoolean()) {
      moves.allowReturn(any(all, random).number(), "过境", World.POST, "");
    } else {
      moves.close(any(all, random).number(), "完成", "家中安全", World.POST);
    }
  }

  private static void outages(TestStation at, HandClock clock, Random random) {
    OutageService outages = at.get(OutageService.class);
    Channel channel = any(Channel.values(), random);
    if (random.nextInt(4) == 0) {
      outages.unreached(World.TOWN, channel, "", null);
      return;
    }
    Map<Strand, StrandState> said = new EnumMap<>(Strand.class);
    for (Strand strand : Strand.values()) {
      if (random.nextBoolean()) {
        said.put(strand, any(StrandState.values(), random));
      }
    }
    outages.report(World.TOWN, new OutageReport(said, channel, "某岗", ""), null);
  }

  private static void drawings(TestStation at, HandClock clock, Random random) {
    PlotService plots = at.get(PlotService.class);
    List<PlotItem> all = plots.list();
    if (all.isEmpty() || random.nextInt(4) == 0) {
      plots.draw(
          PlotDetails.of(
                  PlotKind.CLOSURE,
                  List.of(new GeoPoint(122.1, 30.02), new GeoPoint(122.11, 30.02)))
              .withDepth(0.4),
          null);
      return;
    }
    PlotItem item = any(all, random);
    switch (random.nextInt(4)) {
      case 0 -> plots.remove(item.id(), "r");
      case 1 -> plots.restore(item.id(), "r");
      case 2 -> plots.change(item, item.details().withLabel("l" + random.nextInt(4)), "");
      default -> plots.change(item, item.details().withDepth(random.nextInt(1, 4) / 2.0), "r");
    }
  }

  private static void settling(TestStation at, HandClock clock, Random random) {
    ConflictService conflicts = at.get(ConflictService.class);
    List<Conflict> open = conflicts.open().stream().filter(Conflict::byWords).toList();
    if (!open.isEmpty()) {
      Conflict one = any(open, random);
      conflicts.settle(one.what().counts(), one.what().against(), "核实");
    }
  }
}
