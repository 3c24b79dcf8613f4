package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.Advice;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.response.Basis;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.SourceTree;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.TeamService;

/**
 * The night the console is for: a flood call is taken, the level-Ⅳ response started, the nearest
 * teams and sandbags sent, the timeline written, the incident closed; afterwards it shows who did
 * what, when.
 */
class FloodNightTest {
  @TempDir Path temp;

  @Test
  void fromTheCallToTheRecord() {
    Path root = temp.resolve("dh");
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).create(root);
    String incident;
    long entries;
    try (Station desk = Station.open(root)) {
      desk.get(SignIn.class).begin("值班员甲", "1");
      incident = takeCall(desk);
      startLevelFour(desk, incident);
      sendNearestTeam(desk, incident);
      sendSandbags(desk, incident);
      desk.get(TimelineService.class)
          .write(NewNote.of("积水已退,道路恢复通行", IncidentService.subject(incident)));
      desk.get(IncidentService.class).close(incident, "积水排除,无人员伤亡", "险情解除");
      entries = desk.get(Journal.class).size();
    }
    try (Station later = Station.open(root)) {
      assertThat(later.get(Journal.class).size()).isEqualTo(entries);
      assertThat(later.get(Journal.class).verify(done -> {}).faults()).isEmpty();
      assertThat(later.get(IncidentService.class).find(incident).orElseThrow().open()).isFalse();
      assertTimelineTellsAll(later, incident);
    }
  }

  private static String takeCall(Station desk) {
    Instant now = desk.get(WatchClock.class).instant();
    return desk.get(IncidentService.class)
        .report(
            new NewIncident(
                new IncidentDetails(
                    "滨港路下穿积水约60厘米,一辆轿车被困",
                    "11A02",
                    "沈家门滨港路下穿",
                    new GeoPoint(122.301, 29.948),
                    PointSource.UNTOLD,
                    null,
                    "群众电话",
                    null,
                    now,
                    now),
                Severity.ORDINARY,
                true));
  }

  private static void startLevelFour(Station desk, String incident) {
    ResponseService responses = desk.get(ResponseService.class);
    Plan plan =
        responses.plans().stream()
            .filter(one -> one.hazards().contains(Hazard.RAINSTORM))
            .findFirst()
            .orElseThrow();
    ResponseLevel four = ResponseLevel.ofRank(4).orElseThrow();
    String post = plan.find(four).orElseThrow().authorisedPosts().getFirst();
    Instant now = desk.get(WatchClock.class).instant();
    StartRequest request =
        new StartRequest(
            plan.key(),
            Hazard.RAINSTORM,
            four,
            "强降雨致城区内涝",
            now.plus(Duration.ofHours(12)),
            "加强值班,排水抢险",
            "全区",
            new Basis(post, "示防指〔2026〕1号", "多处积水", null),
            Optional.of(incident));
    int promised = responses.previewStart(request).created().size();
    String response = responses.start(request);
    List<ResponseTask> tasks = desk.get(ResponseTasks.class).of(response);
    assertThat(promised).isPositive();
    assertThat(tasks).hasSize(promised).allSatisfy(task -> assertThat(task.owner()).isNotBlank());
    assertThat(tasks).allSatisfy(task -> assertThat(task.due()).isNotNull());
  }

  private static void sendNearestTeam(Station desk, String incident) {
    Advice advice = desk.get(DispatchService.class).advise(incident).orElseThrow();
    var picks = advice.teams().orElseThrow().picks();
    assertThat(picks).isNotEmpty();
    assertThat(picks).allSatisfy(pick -> assertThat(pick.reason().key()).isNotBlank());
    TeamService teams = desk.get(TeamService.class);
    String job = teams.assign(picks.getFirst().team().number(), incident, "排水救援", "");
    teams.advance(job, AssignmentStatus.EN_ROUTE, null);
    teams.advance(job, AssignmentStatus.ON_SCENE, null);
    teams.advance(job, AssignmentStatus.RECOVERED, null);
  }

  private static void sendSandbags(Station desk, String incident) {
    SupplyService supply = desk.get(SupplyService.class);
    Advice advice = desk.get(DispatchService.class).advise(incident).orElseThrow();
    Advice.Offer offer =
        advice.offers().stream().filter(one -> !one.depots().isEmpty()).findFirst().orElseThrow();
    String depot = offer.depots().getFirst().depot().number();
    String item = offer.item().code();
    long before = physical(supply, depot, item);
    TransferService transfers = desk.get(TransferService.class);
    TransferOutcomes outcomes = desk.get(TransferOutcomes.class);
    String order =
        transfers.send(depot, advice.destination(), "内涝抢险", List.of(new TransferLine(item, 5)));
    assertThat(physical(supply, depot, item)).isEqualTo(before - 5);
    transfers.depart(order, "抢险一队", "浙L·00000", "");
    outcomes.sign(order, List.of(new TransferReceipt(item, 5, 0)), "现场负责人");
    outcomes.settle(order, "已用于封堵");
  }

  private static long physical(SupplyService supply, String depot, String item) {
    return supply.stockOf(depot).stream()
        .filter(line -> line.key().item().equals(item))
        .mapToLong(supply::available)
        .sum();
  }

  private static void assertTimelineTellsAll(Station later, String incident) {
    TimelineService timeline = later.get(TimelineService.class);
    long[] positions = timeline.positions(EntryQuery.about(IncidentService.subject(incident)));
    var lines = timeline.lines(new Texts(Language.ZH), positions).values();
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.recorded().entry().recordedAt()).isNotNull());
    assertThat(lines)
        .extracting(line -> line.recorded().entry().actor().officer())
        .contains("值班员甲");
    Set<String> facts =
        lines.stream().map(line -> line.recorded().entry().fact()).collect(Collectors.toSet());
    assertThat(facts)
        .contains("IncidentReported", "ResponseStarted", "NoteWritten", "IncidentClosed");
    String told = lines.stream().map(TimelineLine::said).collect(Collectors.joining("\n"));
    assertThat(told).contains("滨港路下穿", "积水已退", "积水排除", "防汛沙袋", "到场").doesNotContain("Registered");
  }
}
