package org.watchfloor.drill.inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.PlayedStation;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.drill.scenario.Content;
import org.watchfloor.drill.scenario.InjectKind;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.reading.ReadingService;

/** The director's script: what is due comes, once, and nobody else sees what is to come. */
class DirectorTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");
  private static final String SCENARIO =
      """
      drill: X-1
      title: 试演
      form: DOUBLE_BLIND
      plan: ZS-SAMPLE-FLOOD
      begins: 2026-08-10T06:00
      length: 6 h
      seed: 7
      variables:
        - {name: 码头, among: [甲码头, 乙码头, 丙码头]}
        - {name: 人数, from: 100, to: 900}
      injects:
        - {id: A, at: 30 min, vary: 10 min, kind: CALL, from: 群众, to: 值班员甲, text: "{码头}有 {人数} 人"}
        - {id: B, when: {released: A, after: 5 min}, kind: REPORT, from: 街道, to: 值班员甲, text: 更正}
        - {id: C, when: {measure: INCIDENTS, least: 1, after: 2 min}, kind: CALL, from: 领导, to: 值班长, text: 报我}
        - {id: D, by_hand: true, kind: CALL, from: 记者, to: 新闻发布员, text: 秘密的问题}
        - {id: E, at: 60 min, only: {measure: INCIDENTS, least: 1}, kind: CALL, from: 甲, to: 值班长, text: 有事件}
        - {id: F, at: 60 min, only: {measure: INCIDENTS, least: 1, not: true}, kind: CALL, from: 乙, to: 值班长, text: 没有事件}
        - {id: G, at: 90 min, kind: READINGS, station: CZ-01, quantity: WATER_LEVEL, series: [{after: 0 min, value: 1.5}, {after: 30 min, value: 2.1}], to: 防汛值班员, text: 涨水}
        - {id: H, at: 95 min, kind: WARNING, file: ../w/rain.xml, to: 防汛值班员, text: 暴雨}
      """;

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Path folder = Path.of("");
  private Station station;
  private Director director;
  private InjectService injects;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("drill");
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    station = PlayedStation.at(folder, wall, BEGINS);
    station.get(SignIn.class).begin("导调员", "1");
    station.get(DrillService.class).prepare("试演", DrillForm.DOUBLE_BLIND, BEGINS);
    Path gauges = temp.resolve("stations.csv");
    Files.writeString(
        gauges,
        "编号,名称,测报要素,区划代码,经度,纬度,高程基准,平均秒数,报汛间隔分钟,联系岗位,电话\n"
            + "CZ-01,定海潮位站,水位,,122.098,29.998,1985国家高程基准,,60,,\n");
    station
        .get(Importer.class)
        .prepare(gauges, new ImportSpec(Optional.of("stations"), Datum.WGS84, Optional.empty()))
        .apply();
    Path scenario = temp.resolve("s").resolve("x.yaml");
    Files.createDirectories(temp.resolve("s"));
    Files.createDirectories(temp.resolve("w"));
    Files.copy(
        Path.of("sample-data/zhoushan/warnings/02-rain-red.xml"), temp.resolve("w/rain.xml"));
    Files.writeString(scenario, SCENARIO);
    ScenarioFolder.lay(scenario, folder);
    begin();
  }

  private void begin() {
    director = station.get(Director.class);
    injects = station.get(InjectService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  /** So much later by the clock of the drill. */
  private void pass(Duration time) {
    station.get(DrillService.class).run(60);
    // What a second of the drill takes is no whole number.
    wall.move(time.dividedBy(60).plusMillis(1));
    director.play();
  }

  private static Duration minutes(int minutes) {
    return Duration.ofMinutes(minutes);
  }

  private List<String> heard() {
    return injects.heard().reversed().stream()
        .filter(one -> !one.id().contains("."))
        .map(InjectState::id)
        .toList();
  }

  private static void refuses(String key, Runnable act) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(act::run)
        .satisfies(e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void nothingComesBeforeTheClockRan() {
    assertThat(director.play()).isZero();
    assertThat(director.lines()).hasSize(8);
    assertThat(heard()).isEmpty();
  }

  @Test
  void whatIsDueComesAtItsMomentAndOnce() {
    Instant due = director.lines().getFirst().due().orElseThrow();
    assertThat(due).isBetween(BEGINS.plus(minutes(20)), BEGINS.plus(minutes(40)));
    pass(Duration.between(BEGINS, due).minusMinutes(1));
    assertThat(heard()).isEmpty();
    pass(minutes(1));
    assertThat(heard()).containsExactly("A");
    assertThat(director.play()).isZero();
    pass(minutes(6));
    assertThat(heard()).as("what waited for it").containsExactly("A", "B");
    assertThat(injects.find("B").orElseThrow().due()).isEqualTo(came("A").plus(minutes(5)));
  }

  @Test
  void theSameSeedSaysTheSame() {
    String said = director.lines().getFirst().text();
    assertThat(said).matches("[甲乙丙]码头有 \\d{3} 人");
    Script again = new Script(ScenarioFolder.read(temp.resolve("s/x.yaml")), 7);
    assertThat(again.text(again.scenario().injects().getFirst())).isEqualTo(said);
    assertThat(
            List.of(1L, 2L, 3L, 4L).stream()
                .map(seed -> new Script(again.scenario(), seed))
                .map(one -> one.text(one.scenario().injects().getFirst()))
                .distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void whatTheDeskDoesBringsInjectsAndDecidesWhichWay() {
    station.get(DrillService.class).run(60);
    takeCall();
    pass(minutes(1));
    assertThat(heard()).isEmpty();
    pass(minutes(3));
    assertThat(heard()).containsExactly("C");
    pass(minutes(60));
    assertThat(heard()).contains("E").doesNotContain("F");
    assertThat(injects.find("F").orElseThrow().stage()).isEqualTo(InjectStage.PASSED_OVER);
  }

  private void takeCall() {
    takeCall(station);
  }

  private static void takeCall(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    station
        .get(IncidentService.class)
        .report(
            new NewIncident(
                new IncidentDetails(
                    "有人落水",
                    "11A02",
                    "滨港路",
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

  @Test
  void theOtherWay() {
    pass(minutes(61));
    assertThat(heard()).contains("F").doesNotContain("E", "C");
  }

  @Test
  void gaugesShowOneAfterTheOtherAndWarningsAreOfThatMoment() {
    pass(minutes(94));
    assertThat(values()).containsExactly(1.5);
    pass(minutes(2));
    Warning warning = station.get(WarningService.class).list().getFirst();
    assertThat(warning.notice().sent()).as("when it was due").isEqualTo(BEGINS.plus(minutes(95)));
    assertThat(warning.notice().until())
        .isEqualTo(warning.notice().sent().plus(Duration.ofHours(6)));
    pass(minutes(60));
    assertThat(values()).containsExactlyInAnyOrder(1.5, 2.1);
    director.play();
    assertThat(values()).hasSize(2);
  }

  private Instant came(String id) {
    return Objects.requireNonNull(injects.find(id).orElseThrow().releasedAt());
  }

  private List<Double> values() {
    return station.get(ReadingService.class).list().stream().map(one -> one.now().value()).toList();
  }

  @Test
  void theDirectorLetsGoPutsOffAndPassesOver() {
    pass(minutes(1));
    director.release("D");
    assertThat(injects.find("D").orElseThrow().heard())
        .isEqualTo(new InjectReleased(InjectKind.CALL, "新闻发布员", "记者", "秘密的问题", true));
    refuses("drill.refused.done.RELEASED", () -> director.release("D"));
    Instant due = director.lines().getFirst().due().orElseThrow();
    director.putOff("A", minutes(30));
    director.putOff("A", minutes(30));
    assertThat(director.lines().getFirst().due()).contains(due.plus(minutes(60)));
    refuses("drill.refused.noMoment", () -> director.putOff("B", minutes(5)));
    refuses("drill.refused.reason", () -> director.passOver("E", " "));
    director.passOver("F", "时间不够");
    refuses("drill.refused.done.PASSED_OVER", () -> director.release("F"));
    refuses("drill.refused.noInject", () -> director.release("Z"));
    pass(minutes(60));
    assertThat(heard()).containsExactly("D");
    pass(minutes(60));
    assertThat(heard()).contains("A");
  }

  @Test
  void whoTakesItUpFirstHasIt() {
    pass(minutes(41));
    station.get(SignIn.class).change("值班员甲", "1");
    wall.move(Duration.ofSeconds(1));
    injects.take("A");
    InjectState taken = injects.find("A").orElseThrow();
    assertThat(taken.takenBy()).isEqualTo("值班员甲");
    assertThat(taken.takenAt()).isAfter(came("A"));
    refuses("drill.refused.taken", () -> injects.take("A"));
    refuses("drill.refused.notCome", () -> injects.take("E"));
  }

  @Test
  void whatIsToComeStandsInNoRecordAndAtNoOtherSeat() throws IOException {
    pass(minutes(41));
    List<String> entries = new ArrayList<>();
    station.get(Journal.class).read(1, entry -> entries.add(entry.content()));
    assertThat(entries).noneMatch(one -> one.contains("秘密的问题") || one.contains("没有事件"));

    Path other = temp.resolve("other");
    DataFolder.createDrill(other, "ZS-SS", "乡镇");
    try (Station seat = PlayedStation.at(other, wall, BEGINS)) {
      seat.get(DrillService.class).prepare("试演", DrillForm.DOUBLE_BLIND, BEGINS);
      seat.get(DrillService.class).run(60);
      wall.move(minutes(3));
      assertThat(seat.get(Director.class).play()).isZero();
      assertThat(seat.get(Director.class).lines()).isEmpty();
    }
  }

  @Test
  void whatADoorRefusesIsPassedOverAndTheScriptGoesOn() throws IOException {
    Path scenario = temp.resolve("s").resolve("y.yaml");
    Files.writeString(scenario, SCENARIO.replace("CZ-01", "CZ-99"));
    assertThat(station.get(ScenarioGround.class).faults("y.yaml", ScenarioFolder.read(scenario)))
        .extracting(fault -> fault.said().key(), fault -> fault.line())
        .as("the plan, and the gauge")
        .hasSize(2)
        .extracting(one -> one.toList().getLast())
        .containsExactly(1, 18);
    Files.copy(
        scenario, folder.resolve("scenario/scenario.yaml"), StandardCopyOption.REPLACE_EXISTING);
    pass(minutes(100));
    assertThat(heard()).contains("G", "H");
    assertThat(injects.find("G.1").orElseThrow().stage()).isEqualTo(InjectStage.PASSED_OVER);
    assertThat(director.play()).isZero();
  }

  @Test
  void whatCannotComeHoldsUpNothingElseAndTheDirectorIsTold() {
    station
        .get(Journal.class)
        .subscribe(fresh -> {
          // In the middle of a round another seat passes over what is to come in it.
          if (fresh.stream().anyMatch(one -> one.entry().subject().id().endsWith("/A"))
              && injects.find("F").isEmpty()) {
            injects.passOver("F", "另一席位");
          }
        });
    pass(minutes(62));
    assertThat(heard()).contains("A").doesNotContain("F");
    assertThat(director.troubles().get("F"))
        .satisfies(why -> assertThat(why.key()).isEqualTo("drill.refused.done.PASSED_OVER"));
    assertThat(injects.find("E").orElseThrow().stage())
        .as("the one behind it")
        .isEqualTo(InjectStage.PASSED_OVER);
    director.play();
    assertThat(director.troubles()).isEmpty();
  }

  @Test
  void aWarningThatCameInBeforeTheKillComesInOnce() throws IOException {
    pass(minutes(94));
    Instant due =
        director.lines().stream()
            .filter(one -> one.inject().id().equals("H"))
            .findFirst()
            .orElseThrow()
            .due()
            .orElseThrow();
    // As far as the director was when the program died: brought about, and not yet told.
    station.get(Deliveries.class).bring(new Content.Warning("../w/rain.xml"), due);
    pass(minutes(3));
    assertThat(heard()).contains("H");
    assertThat(station.get(WarningService.class).list()).hasSize(1);
    assertThat(station.get(WarningService.class).list().getFirst().received()).hasSize(1);
  }

  @Test
  void theScriptBeginsWhenTheDrillDoes() throws IOException {
    Path other = temp.resolve("later");
    DataFolder.createDrill(other, "ZS-DH", "示例");
    ScenarioFolder.lay(temp.resolve("s/x.yaml"), other);
    Instant later = Instant.parse("2026-12-01T00:00:00Z");
    try (Station one = PlayedStation.at(other, wall, later)) {
      one.get(DrillService.class).prepare("试演", DrillForm.LIVE, later);
      one.get(DrillService.class).run(60);
      assertThat(one.get(Director.class).play()).isZero();
      assertThat(one.get(Director.class).next().orElseThrow())
          .isBetween(later.plus(minutes(20)), later.plus(minutes(40)));
    }
  }

  @Test
  void aNeighboursDrillIsItsOwn() throws IOException {
    Path other = temp.resolve("neighbour");
    DataFolder.createDrill(other, "ZS-PT", "邻站");
    ScenarioFolder.lay(temp.resolve("s/x.yaml"), other);
    List<String> entries = new ArrayList<>();
    try (Station neighbour = PlayedStation.at(other, wall, BEGINS)) {
      neighbour.get(SignIn.class).begin("邻站导调", "1");
      neighbour.get(DrillService.class).prepare("邻站演练", DrillForm.LIVE, BEGINS);
      neighbour.get(DrillService.class).run(60);
      neighbour.get(DrillService.class).leapTo(BEGINS.plus(minutes(50)));
      neighbour.get(Director.class).play();
      neighbour.get(DrillService.class).end("");
      neighbour.get(Journal.class).read(1, entry -> entries.add(entry.content()));
    }
    pass(minutes(1));
    Instant before = station.get(WatchClock.class).instant();
    station.get(Journal.class).receive(entries);
    assertThat(station.get(WatchClock.class).instant()).isEqualTo(before);
    assertThat(station.get(DrillService.class).current().orElseThrow().title()).isEqualTo("试演");
    assertThat(heard()).isEmpty();
    pass(minutes(45));
    assertThat(heard()).contains("A");
  }

  @Test
  void whatANeighbourTookInOrStoodBeforeFulfilsNoCondition() throws IOException {
    Path other = temp.resolve("neighbour");
    DataFolder.createDrill(other, "ZS-PT", "邻站");
    List<String> entries = new ArrayList<>();
    try (Station neighbour = PlayedStation.at(other, wall, BEGINS)) {
      neighbour.get(SignIn.class).begin("邻站值班员", "1");
      takeCall(neighbour);
      neighbour.get(Journal.class).read(1, entry -> entries.add(entry.content()));
    }
    takeCall();
    station.get(Journal.class).receive(entries);
    pass(minutes(70));
    assertThat(station.get(IncidentService.class).list()).hasSize(2);
    assertThat(heard()).contains("F").doesNotContain("C", "E");
  }

  @Test
  void aDirectorWhoWasKilledGoesOnWhereHeWas() {
    pass(minutes(94));
    List<String> before = heard();
    station.close();
    wall.move(Duration.ofDays(1));
    station = PlayedStation.again(folder, wall);
    begin();
    assertThat(director.play()).isZero();
    assertThat(heard()).isEqualTo(before);
    pass(minutes(32));
    assertThat(heard()).contains("G", "H");
    assertThat(values()).containsExactlyInAnyOrder(1.5, 2.1);
    assertThat(station.get(WatchClock.class).instant()).isAfter(BEGINS.plus(minutes(94)));
  }
}
