package org.watchfloor.exchange.fleet;

import static org.watchfloor.exchange.fleet.Hand.any;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.duty.sheet.NewLine;
import org.watchfloor.duty.sheet.SheetKind;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.FigureService;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.figure.NewFigure;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.Situation;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Subject;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.TeamService;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.NewForecast;
import org.watchfloor.warning.forecast.StandingForecast;
import org.watchfloor.warning.reading.Gauges;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.Reading;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonService;

/** What comes in and goes up: figures and reports, warnings, readings, forecasts, paper; whose. */
final class NewsHands {
  static final Map<String, Hand> ALL = all();

  private static final List<String> FIGURES = List.of("DEAD", "MISSING", "AFFECTED");
  private static final List<String> FILES =
      List.of("rain-red-raised.xml", "rain-red-cancel.xml", "typhoon-cap.xml");
  private static final List<String> OFFICERS = List.of(World.OFFICER, "值班员乙", "值班员丙");
  private static final Texts ZH = new Texts(Language.ZH);

  private NewsHands() {}

  private static Map<String, Hand> all() {
    Map<String, Hand> all = new LinkedHashMap<>();
    all.put("figures", NewsHands::figures);
    all.put("reports", NewsHands::reports);
    all.put("warnings", NewsHands::warnings);
    all.put("readings", NewsHands::readings);
    all.put("forecasts", NewsHands::forecasts);
    all.put("paper", NewsHands::paper);
    all.put("registers", NewsHands::registers);
    all.put("claims", NewsHands::claims);
    all.put("bulletins", NewsHands::bulletins);
    return all;
  }

  /** By name and not by signing in: what counts is who has it, not who is at the seat. */
  private static void claims(TestStation at, HandClock clock, Random random) {
    ClaimService claims = at.get(ClaimService.class);
    List<Incident> incidents = at.get(IncidentService.class).list();
    if (incidents.isEmpty()) {
      return;
    }
    Subject about = IncidentService.subject(any(incidents, random).id());
    String seen = claims.find(about).map(ClaimItem::entry).orElse("");
    switch (random.nextInt(5)) {
      case 0 -> claims.take(about, seen, "r");
      case 1 -> claims.release(about);
      default -> claims.give(about, seen, any(OFFICERS, random), "r");
    }
  }

  private static void figures(TestStation at, HandClock clock, Random random) {
    FigureService figures = at.get(FigureService.class);
    List<Incident> incidents = at.get(IncidentService.class).list();
    if (incidents.isEmpty()) {
      return;
    }
    String incident = incidents.getFirst().id();
    FigureSheet sheet = figures.sheet(incident);
    if (!sheet.open().isEmpty() && random.nextInt(3) == 0) {
      Claim one = any(sheet.open(), random);
      if (random.nextBoolean()) {
        confirm(at, incident, one);
        return;
      }
      Optional<Claim> stands = sheet.current(one.indicator());
      if (stands.isPresent()) {
        boolean counts = random.nextBoolean();
        figures.settle(
            incident,
            counts ? one.entry() : stands.get().entry(),
            counts ? stands.get().entry() : one.entry(),
            "核实");
      }
      return;
    }
    figures.report(
        incident,
        new NewFigure(
            any(FIGURES, random),
            BigDecimal.valueOf(random.nextInt(30)),
            "某处",
            Channel.PHONE,
            random.nextBoolean(),
            "清点",
            "",
            null));
  }

  private static void confirm(TestStation at, String incident, Claim one) {
    SignIn signIn = at.get(SignIn.class);
    signIn.change("值班长", "1");
    try {
      at.get(FigureService.class).confirm(incident, one.entry());
    } finally {
      signIn.change(World.OFFICER, "1");
    }
  }

  private static void reports(TestStation at, HandClock clock, Random random) {
    ReportService reports = at.get(ReportService.class);
    List<Incident> incidents = at.get(IncidentService.class).list();
    if (incidents.isEmpty()) {
      return;
    }
    String incident = incidents.getFirst().id();
    List<Report> all = reports.book(incident).reports();
    if (all.isEmpty() || random.nextInt(4) == 0) {
      reports.draft(
          incident,
          random.nextBoolean() ? Chain.EVENT : Chain.STATISTICS,
          random.nextInt(4) == 0,
          ZH);
      return;
    }
    String id = any(all, random).id();
    switch (random.nextInt(3)) {
      case 0 -> reports.situation(incident, any(Situation.values(), random), "会商");
      case 1 ->
          at.get(ClockService.class).send(incident, id, "市级应急管理部门", Channel.PHONE, "某科", null);
      default -> reports.sign(incident, id, "值班长", null);
    }
  }

  private static void warnings(TestStation at, HandClock clock, Random random) {
    WarningService warnings = at.get(WarningService.class);
    switch (random.nextInt(4)) {
      case 0 ->
          warnings.type(
              new TypedWarning(
                  "示例区气象台",
                  random.nextBoolean() ? "暴雨" : "大风",
                  any(WarningColour.values(), random),
                  List.of(),
                  "来电",
                  "",
                  null,
                  "气象台"));
      case 1 -> {
        List<Warning> standing = warnings.standing();
        if (!standing.isEmpty()) {
          String id = any(standing, random).id();
          warnings.lift(id, warnings.known(id).orElseThrow().version(), "气象台", "");
        }
      }
      default ->
          warnings.take(
              "f.xml",
              CapFiles.text(any(FILES, random)).getBytes(StandardCharsets.UTF_8),
              Way.FILE);
    }
  }

  /** Few minutes and few numbers, so that stations meet on the same ones. */
  private static void readings(TestStation at, HandClock clock, Random random) {
    ReadingService readings = at.get(ReadingService.class);
    List<Reading> all = readings.list();
    if (!all.isEmpty() && random.nextInt(5) == 0) {
      readings.withdraw(any(all, random).id(), "r");
      return;
    }
    readings.report(
        NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 1 + random.nextInt(4) * 0.3, "s")
            .at(clock.instant().truncatedTo(ChronoUnit.HOURS))
            .surely());
  }

  private static void forecasts(TestStation at, HandClock clock, Random random) {
    ForecastService forecasts = at.get(ForecastService.class);
    List<StandingForecast> all = forecasts.list();
    if (!all.isEmpty() && random.nextInt(5) == 0) {
      forecasts.withdraw(any(all, random).forecast().id(), "r");
      return;
    }
    Instant issued = clock.instant().truncatedTo(ChronoUnit.HOURS);
    forecasts.take(
        NewForecast.level(
                Gauges.TIDE, 1 + random.nextInt(4) * 0.3, issued.plus(Duration.ofHours(12)), "省水文局")
            .issued(issued));
  }

  private static void paper(TestStation at, HandClock clock, Random random) {
    SheetService sheets = at.get(SheetService.class);
    List<SheetState> all = sheets.list();
    if (all.isEmpty() || random.nextInt(8) == 0) {
      sheets.issue(Map.of(SheetKind.LOG, 1));
      return;
    }
    String sheet = any(all, random).number();
    int line = 1 + random.nextInt(3);
    switch (random.nextInt(7)) {
      case 0 -> sheets.voidLines(sheet, line, line + random.nextInt(2), "空行", false);
      case 1 -> sheets.lift(sheet, line, line, "有字", false);
      case 2 -> sheets.takeBack(sheet, line, "行号错", false);
      case 3 -> sheets.correct(sheet, line, "改 " + random.nextInt(9), "看错", false);
      default ->
          sheets.type(
              new NewLine(
                  sheet,
                  line,
                  clock.instant().minus(Duration.ofMinutes(random.nextInt(600))),
                  "记 " + random.nextInt(100),
                  null,
                  false));
    }
  }

  /** Rows of registers edited apart: the later one stands. */
  private static void registers(TestStation at, HandClock clock, Random random) {
    switch (random.nextInt(3)) {
      case 0 ->
          at.get(ShelterService.class).register(List.of(World.shelter("B1", random.nextInt(90))));
      case 1 ->
          at.get(TeamService.class).register(List.of(World.team("T1", 5 + random.nextInt(9))));
      default -> at.get(RiskService.class).register(List.of(World.risk(random.nextInt(50))));
    }
  }

  /**
   * Two agencies on one storm; few hours and few places, so that stations meet on the same ones.
   */
  private static void bulletins(TestStation at, HandClock clock, Random random) {
    TyphoonService typhoons = at.get(TyphoonService.class);
    Instant issued =
        clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(random.nextInt(3)));
    List<TrackPoint> observed =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(hours -> storm(issued, -hours, random))
            .toList();
    List<TrackPoint> forecast =
        random.nextInt(3) == 0
            ? List.of()
            : List.of(storm(issued, 12, random), storm(issued, 24, random));
    Bulletin bulletin =
        new Bulletin(
            "260" + random.nextInt(2),
            random.nextBoolean() ? "示例" : "",
            random.nextBoolean() ? "MADEUP" : "",
            random.nextBoolean() ? "CMA" : "JMA",
            issued,
            observed.reversed(),
            forecast,
            "f" + random.nextInt(9));
    if (random.nextBoolean()) {
      typhoons.typed(bulletin);
    } else {
      typhoons.take(List.of(bulletin));
    }
  }

  private static TrackPoint storm(Instant issued, int hours, Random random) {
    return new TrackPoint(
        issued.plus(Duration.ofHours(hours)),
        new GeoPoint(124.0 - hours * 0.1, 26 + hours * 0.1 + random.nextInt(2) * 0.1),
        PointSource.UNTOLD,
        950.0 + random.nextInt(3),
        40.0,
        120,
        StormClass.TY,
        315.0,
        20.0,
        List.of(),
        Math.max(0, hours));
  }
}
