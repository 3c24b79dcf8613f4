package org.watchfloor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Roster;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.NoteFact;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentField;
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
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Settings;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.WindCircle;
import org.watchfloor.warning.typhoon.WindScale;

/**
 * The sample district in the middle of a flood night, 22:12: the level-Ⅳ response stands and some
 * tasks are overdue, three incidents are open, teams and sandbags are under way, shelters fill, the
 * timeline has a correction and something nobody has confirmed, one team was sent to two places.
 */
final class FloodNight implements AutoCloseable {
  private static final GeoPoint UNDERPASS = new GeoPoint(122.301, 29.948);
  private static final GeoPoint LOW_ROAD = new GeoPoint(122.1066, 30.0227);
  private static final GeoPoint SEAWALL = new GeoPoint(122.196, 29.986);

  private final HandClock clock = new HandClock();
  private final Station desk;
  private final String underpass;

  private FloodNight(Path root) {
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).create(root, clock);
    clock.move(Duration.ofHours(9));
    desk = Station.open(root, clock);
    get(SignIn.class).change("值班员甲", "席位一");
    // What the window takes the seat's officer from when it opens.
    get(Settings.class).put("seat/officer", "值班员甲");
    get(Settings.class).put("seat/name", "席位一");
    takeOver();
    startLevelFour();
    underpass = takeCalls();
    sendTeams();
    sendSandbags();
    openShelters();
    writeNotes();
    after(6);
    measure();
    track();
  }

  /** Lives through the evening up to 22:12, in a folder that is not there yet. */
  static FloodNight in(Path root) {
    return new FloodNight(root);
  }

  /** Something of the console. */
  <T> T get(Class<T> type) {
    return desk.get(type);
  }

  /** The incident most is going on at. */
  String underpass() {
    return underpass;
  }

  Station desk() {
    return desk;
  }

  private void after(int minutes) {
    clock.move(Duration.ofMinutes(minutes));
  }

  private Instant ago(int minutes) {
    return clock.instant().minus(Duration.ofMinutes(minutes));
  }

  /** The tide is over its warning mark, a stream station over a mark of its own datum. */
  private void measure() {
    StringBuilder rows = new StringBuilder("测站,要素,时间,数值,报告人\n");
    for (int hour = 0; hour < 9; hour++) {
      row(rows, "CZ-01,水位", hour, 2.12 - 0.012 * hour * hour);
      row(rows, "CZ-02,水位", hour, 1.92 - 0.010 * hour * hour);
      row(rows, "CZ-04,水位", hour, 28.62 - 0.06 * hour);
      row(rows, "CZ-05,水位", hour, 40.8 - 0.05 * hour);
      row(rows, "CZ-06,水位", hour, 3.22 - 0.04 * hour);
      row(rows, "CZ-07,3小时雨量", hour, 62 - 5 * hour);
      row(rows, "CZ-08,3小时雨量", hour, 44 - 3.5 * hour);
      row(rows, "CZ-10,平均风速", hour, 18.1 - 0.4 * hour);
      row(rows, "CZ-10,阵风", hour, 26.3 - 0.6 * hour);
    }
    try {
      Path file = Files.createTempFile("水雨情", ".csv");
      try {
        Files.writeString(file, rows);
        get(Importer.class).prepare(file, ImportSpec.of(null).as("readings")).apply();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    get(ReadingService.class)
        .report(NewReading.of("CZ-09", Quantity.RAIN_3H, 83.5, "小沙雨量站").at(ago(12)));
  }

  /** What the agencies said in the evening of the storm of the sample. */
  private void track() {
    Instant evening = Instant.parse("2026-07-20T12:00:00Z");
    get(TyphoonService.class)
        .take(
            List.of(
                new Bulletin(
                    "2699",
                    "示例",
                    "MADEUP",
                    "CMA",
                    evening,
                    List.of(
                        point(evening, -6, 126.0, 26.1, 46, StormClass.STY, 330),
                        point(evening, 0, 125.1, 27.0, 48, StormClass.STY, 340)),
                    List.of(
                        point(evening, 12, 123.4, 28.8, 45, StormClass.STY, 330),
                        point(evening, 24, 121.9, 30.3, 36, StormClass.TY, 280),
                        point(evening, 36, 120.7, 32.2, 25, StormClass.STS, 220)),
                    "示例")));
  }

  private static TrackPoint point(
      Instant base, int hours, double lon, double lat, double wind, StormClass kind, double km) {
    return new TrackPoint(
        base.plus(Duration.ofHours(hours)),
        new GeoPoint(lon, lat),
        PointSource.UNTOLD,
        950.0,
        wind,
        120,
        kind,
        315.0,
        23.0,
        List.of(
            new WindCircle(WindScale.BEAUFORT_7, 13.9, km, km * 0.9, km * 0.7, km * 0.85),
            new WindCircle(WindScale.BEAUFORT_10, 24.5, km * 0.45, km * 0.4, km * 0.3, km * 0.38),
            new WindCircle(WindScale.BEAUFORT_12, 32.7, km * 0.2, km * 0.18, km * 0.15, km * 0.18)),
        Math.max(0, hours));
  }

  private void row(StringBuilder rows, String what, int hoursAgo, double value) {
    rows.append(what)
        .append(',')
        .append(ago(20 + 60 * hoursAgo).toString())
        .append(',')
        .append(String.format(Locale.ROOT, "%.2f", value))
        .append(",自动报汛\n");
  }

  private void takeOver() {
    Instant now = clock.instant();
    DutyService duty = get(DutyService.class);
    Roster night = new Roster("副指挥长甲", List.of("值班员甲", "值班员乙"));
    duty.takeOver(null, night, now.plus(Duration.ofHours(12)), "白天排查出的三处易涝点重点看");
    duty.plan(
        now.plus(Duration.ofHours(12)),
        now.plus(Duration.ofHours(24)),
        new Roster("副指挥长乙", List.of("值班员丙", "值班员丁")));
  }

  private void startLevelFour() {
    after(20);
    ResponseService responses = get(ResponseService.class);
    var plan =
        responses.plans().stream()
            .filter(one -> one.hazards().contains(Hazard.RAINSTORM))
            .findFirst()
            .orElseThrow();
    String post = plan.find(ResponseLevel.IV).orElseThrow().authorisedPosts().getFirst();
    String response =
        responses.start(
            new StartRequest(
                plan.key(),
                Hazard.RAINSTORM,
                ResponseLevel.IV,
                "强降雨致城区内涝",
                clock.instant().plus(Duration.ofHours(12)),
                "加强值班,低洼处预降水位,排水抢险",
                "全区",
                new Basis(post, "示防指〔2026〕7号", "气象台发布暴雨蓝色预警,多处路面积水", null),
                Optional.empty()));
    after(12);
    ResponseTasks tasks = get(ResponseTasks.class);
    List<ResponseTask> given = tasks.of(response);
    tasks.done(given.getFirst().id(), "已加派两人,水位一小时一报");
    tasks.done(given.get(4).id(), "泵站 12 座全部开机");
  }

  private String takeCalls() {
    report("环岛路与海天大道口树木倒伏,占用一条车道", "11A02", "临城环岛路口", null, Severity.ORDINARY, true);
    after(14);
    report("海塘外坡管涌,水色浑浊,村民 12 人正在装沙袋", "11A01", "城东街道临海村 2 号海塘", SEAWALL, Severity.LARGE, false);
    after(9);
    report("低洼路段积水半米,两辆车被困", "11A02", "昌国街道盐田路", LOW_ROAD, Severity.ORDINARY, true);
    after(11);
    String id =
        report(
            "滨港路下穿积水约60厘米,一辆轿车被困,车内 2 人", "11A02", "沈家门滨港路下穿", UNDERPASS, Severity.ORDINARY, true);
    after(4);
    get(IncidentService.class)
        .correct(id, IncidentField.NARRATIVE, "滨港路下穿积水约80厘米,一辆轿车被困,车内 3 人", "民警到场核实");
    return id;
  }

  private String report(
      String narrative,
      String type,
      String place,
      @Nullable GeoPoint at,
      Severity severity,
      boolean verified) {
    IncidentDetails details =
        new IncidentDetails(
            narrative,
            type,
            place,
            at == null ? new GeoPoint(122.2, 30.0) : at,
            PointSource.named(500),
            null,
            "群众电话",
            null,
            ago(6),
            ago(1));
    return get(IncidentService.class).report(new NewIncident(details, severity, verified));
  }

  private void sendTeams() {
    TeamService teams = get(TeamService.class);
    var picks =
        get(DispatchService.class).advise(underpass).orElseThrow().teams().orElseThrow().picks();
    String first = picks.getFirst().team().number();
    String job = teams.assign(first, underpass, "排水救援,先救人", "");
    teams.advance(job, AssignmentStatus.EN_ROUTE, null);
    after(3);
    String other =
        get(IncidentService.class).open().stream()
            .map(one -> one.id())
            .filter(id -> !id.equals(underpass))
            .findFirst()
            .orElseThrow();
    var more = get(DispatchService.class).advise(other).orElseThrow().teams().orElseThrow().picks();
    more.stream()
        .filter(pick -> !pick.team().number().equals(first))
        .findFirst()
        .ifPresent(pick -> teams.assign(pick.team().number(), other, "海塘堵漏", ""));
    teams.assign(first, other, "海塘堵漏", "距离最近,下穿处已由消防接手");
  }

  private void sendSandbags() {
    Advice advice = get(DispatchService.class).advise(underpass).orElseThrow();
    Advice.Offer offer =
        advice.offers().stream().filter(one -> !one.depots().isEmpty()).findFirst().orElseThrow();
    TransferService transfers = get(TransferService.class);
    String depot = offer.depots().getFirst().depot().number();
    Destination to = advice.destination();
    List<TransferLine> lines = List.of(new TransferLine(offer.item().code(), 200));
    String order = transfers.send(depot, to, "内涝抢险", lines);
    transfers.depart(order, "抢险一队", "浙L·00000", "");
    transfers.request(depot, to, "备用", List.of(new TransferLine(offer.item().code(), 100)));
  }

  private void openShelters() {
    after(4);
    ShelterService shelters = get(ShelterService.class);
    List<Shelter> usable =
        shelters.list().stream().filter(one -> one.site().lifecycle().usable()).limit(4).toList();
    int percent = 22;
    for (Shelter shelter : usable) {
      shelters.turn(shelter.number(), ShelterState.OPEN, ShelterStage.URGENT, "");
      long people = shelter.site().urgentCapacity() * percent / 100;
      shelters.count(shelter.number(), people, DayPart.NIGHT, null);
      percent += 27;
    }
  }

  private void writeNotes() {
    TimelineService timeline = get(TimelineService.class);
    var about = IncidentService.subject(underpass);
    timeline.write(new NewNote("水位仍在上涨,泵车到位前请交警封路", "路口民警", true, about, ago(7)));
    after(2);
    timeline.write(new NewNote("附近小区地下车库进水,可能有人未撤出", "群众电话", false, about, null));
    var wrong = timeline.write(NewNote.of("已救出被困人员 2 人", about));
    after(2);
    String note =
        get(Journal.class).at(timeline.positions(EntryQuery.about(about))).stream()
            .filter(line -> line.fact() instanceof NoteFact && line.entry().id().equals(wrong))
            .findFirst()
            .orElseThrow()
            .entry()
            .subject()
            .id();
    timeline.correct(note, "已救出被困人员 3 人", "对讲听错");
    after(2);
  }

  @Override
  public void close() {
    get(StartOrder.class).close();
    desk.close();
  }
}
