package org.watchfloor.response.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** 10:10 on a flood day: a level starts, and the units owe their reports at its hours. */
class TimetableTest {
  private static final Instant TWO_O_CLOCK = Instant.parse("2026-07-20T06:00:00Z");

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private TimetableService service;
  private String response = "";

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            folder,
            "ZS-DH",
            clock,
            new RegionModule(),
            new ResponseModule(),
            new TimetableModule());
    FloodDesk.putPlan(folder);
    station
        .get(RegionService.class)
        .registerUnits(
            List.of(
                unit("D-01", "水利局", UnitKind.DEPARTMENT),
                unit("D-02", "气象局", UnitKind.DEPARTMENT),
                unit("T-01", "东港街道", UnitKind.TOWN),
                unit("H-01", "指挥部", UnitKind.HEADQUARTERS)));
    service = station.get(TimetableService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static OrgUnit unit(String number, String name, UnitKind kind) {
    return new OrgUnit(number, name, kind, null, null, null);
  }

  private void start(ResponseLevel level) {
    response =
        station
            .get(ResponseService.class)
            .start(
                new StartRequest(
                    "",
                    Hazard.TYPHOON,
                    level,
                    "防御台风",
                    clock.instant().plus(Duration.ofHours(36)),
                    "值守",
                    "",
                    new Basis("DEPUTY", "某文号", "台风趋近", null),
                    Optional.empty()));
  }

  private SlotState state(String unit, Instant slot) {
    return service.grids().getFirst().rows().stream()
        .filter(row -> row.number().equals(unit))
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.slot().equals(slot))
        .map(Timetable.Cell::state)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLevelSetsTheHoursAndWhoIsSilentIsLate() {
    assertThat(service.grids()).isEmpty();
    start(ResponseLevel.IV);
    assertThat(service.grids().getFirst().rows())
        .extracting(Timetable.UnitRow::number)
        .containsExactlyInAnyOrder("D-01", "D-02", "T-01");
    assertThat(state("D-01", TWO_O_CLOCK)).isEqualTo(SlotState.TO_COME);
    clock.move(Duration.ofHours(4));
    assertThat(state("D-01", TWO_O_CLOCK)).isEqualTo(SlotState.DUE);
    service.report(response, "D-01", TWO_O_CLOCK, "", Channel.PHONE, "无险情", null);
    assertThat(state("D-01", TWO_O_CLOCK)).isEqualTo(SlotState.REPORTED);
    clock.move(Duration.ofMinutes(21));
    assertThat(state("T-01", TWO_O_CLOCK)).isEqualTo(SlotState.OVERDUE);
    assertThat(service.grids().getFirst().late()).hasSize(2);
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(Due::kind, Due::id)
        .contains(org.assertj.core.groups.Tuple.tuple("timetable", response));
    service.report(response, "T-01", TWO_O_CLOCK, "镇长", Channel.RADIO, "", null);
    assertThat(state("T-01", TWO_O_CLOCK)).isEqualTo(SlotState.LATE);
    assertThat(state("D-02", Instant.parse("2026-07-20T12:00:00Z"))).isEqualTo(SlotState.TO_COME);
    assertThat(state("D-01", Instant.parse("2026-07-20T12:00:00Z"))).isEqualTo(SlotState.NONE);
  }

  @Test
  void refusesWhatCannotBe() {
    start(ResponseLevel.IV);
    assertThatThrownBy(
            () -> service.report(response, "D-99", TWO_O_CLOCK, "", Channel.PHONE, "", null))
        .isInstanceOf(RefusedException.class);
    service.report(response, "D-01", TWO_O_CLOCK, "", Channel.PHONE, "", null);
    assertThatThrownBy(
            () -> service.report(response, "D-01", TWO_O_CLOCK, "", Channel.PHONE, "", null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("timetable.refused.reported"));
    assertThatThrownBy(() -> service.report("X", "D-01", TWO_O_CLOCK, "", Channel.PHONE, "", null))
        .isInstanceOf(RefusedException.class);
  }

  /** The unit reported by radio at 14:05; it is typed at 15:00. */
  @Test
  void whatCameInTimeAndIsWrittenDownLaterIsInTime() {
    start(ResponseLevel.IV);
    clock.move(Duration.ofMinutes(290));
    assertThat(state("T-01", TWO_O_CLOCK)).isEqualTo(SlotState.OVERDUE);
    service.report(response, "D-01", TWO_O_CLOCK, "", Channel.PHONE, "", null);
    assertThat(state("D-01", TWO_O_CLOCK)).isEqualTo(SlotState.LATE);
    Instant came = TWO_O_CLOCK.plus(Duration.ofMinutes(5));
    service.report(response, "T-01", TWO_O_CLOCK, "镇长", Channel.RADIO, "", came);
    assertThat(state("T-01", TWO_O_CLOCK)).isEqualTo(SlotState.REPORTED);
    service.report(response, "D-01", TWO_O_CLOCK, "", Channel.RADIO, "", came);
    assertThat(state("D-01", TWO_O_CLOCK)).as("put right").isEqualTo(SlotState.REPORTED);
    assertRefused(
        () ->
            service.report(
                response,
                "D-02",
                TWO_O_CLOCK,
                "",
                Channel.RADIO,
                "",
                clock.instant().minus(Duration.ofHours(6))),
        "journal.refused.before");
    UnitReport said =
        service.grids().getFirst().rows().stream()
            .filter(row -> row.number().equals("T-01"))
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.said().stream())
            .findFirst()
            .orElseThrow();
    assertThat(said.at()).isEqualTo(came);
    assertThat(said.writtenAt()).isEqualTo(clock.instant());
  }

  /** Three units missed 14:00; the level is raised at 14:40, and ended two days later. */
  @Test
  void whatIsMissingStaysUntilItIsReportedOrWaived() {
    start(ResponseLevel.IV);
    clock.move(Duration.ofMinutes(270));
    station
        .get(ResponseService.class)
        .adjust(
            new AdjustRequest(
                response,
                ResponseLevel.III,
                clock.instant().plus(Duration.ofHours(36)),
                "值守",
                new Basis("DEPUTY", "某文号", "台风趋近", null)));
    assertThat(state("T-01", TWO_O_CLOCK)).isEqualTo(SlotState.OVERDUE);
    clock.move(Duration.ofHours(48));
    assertThat(state("T-01", TWO_O_CLOCK)).isEqualTo(SlotState.OVERDUE);
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(one -> one.text().key())
        .contains("timetable.due.older");
    service.report(
        response,
        "T-01",
        TWO_O_CLOCK,
        "镇长",
        Channel.RADIO,
        "",
        TWO_O_CLOCK.plus(Duration.ofMinutes(9)));
    List<String> others = List.of("D-01", "D-02");
    assertRefused(
        () -> service.waive(response, others, TWO_O_CLOCK, "断电", " "), "timetable.refused.waiver");
    assertRefused(
        () -> service.waive(response, List.of("T-01"), TWO_O_CLOCK, "断电", "带班领导"),
        "timetable.refused.reported");
    service.waive(response, others, TWO_O_CLOCK, "断电，改由镇街转报", "带班领导");
    assertThat(service.grids().getFirst().slots()).doesNotContain(TWO_O_CLOCK);
  }

  @Test
  void anEndedResponseShowsWhileReportsAreMissing() {
    start(ResponseLevel.IV);
    clock.move(Duration.ofHours(5));
    station.get(ResponseService.class).end(response, new Basis("DEPUTY", "某文号", "台风远离", null));
    assertThat(state("D-01", TWO_O_CLOCK)).isEqualTo(SlotState.OVERDUE);
    assertRefused(
        () ->
            service.report(
                response,
                "D-01",
                TWO_O_CLOCK.plus(Duration.ofHours(24)),
                "",
                Channel.PHONE,
                "",
                null),
        "timetable.refused.over");
    service.waive(response, List.of("D-01", "D-02", "T-01"), TWO_O_CLOCK, "响应已终止", "带班领导");
    assertThat(service.grids()).isEmpty();
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void aStationsOwnHoursCountAndAFaultIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        folder.resolve("rules/unit-hours.yaml"),
        """
        version: 1
        grace: 10 min
        rows:
          - {level: IV, hours: ["25:00"], source: 本地, status: USER}
        """);
    start(ResponseLevel.IV);
    assertThat(station.get(Hours.class).files().getFirst().faults())
        .extracting(RuleFault::line)
        .containsExactly(4);
    assertThat(state("D-01", TWO_O_CLOCK)).isEqualTo(SlotState.TO_COME);
  }
}
