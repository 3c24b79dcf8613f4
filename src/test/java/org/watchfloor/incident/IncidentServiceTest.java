package org.watchfloor.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.OpenCount;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentService.Similar;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;

class IncidentServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private IncidentService service;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"), "ZS-DH", clock, new DutyModule(), new IncidentModule());
    service = station.get(IncidentService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String report(String place) {
    return service.report(Reports.waterlogging(place, Reports.PIER, clock.instant()));
  }

  @Test
  void numbersIncidentsByStationAndBeijingDay() {
    assertThat(report("a")).isEqualTo("ZS-DH-20260720-01");
    assertThat(report("b")).isEqualTo("ZS-DH-20260720-02");
    clock.move(Duration.ofHours(14)); // 00:10 of the next day in Beijing, still the 20th in UTC
    assertThat(report("c")).isEqualTo("ZS-DH-20260721-01");
  }

  @Test
  void refusesAReportWithoutOneOfTheFourThings() {
    var now = clock.instant();
    var good = Reports.waterlogging("a", null, now);
    var details = good.details();
    assertRefused(
        () -> service.report(new NewIncident(details, null, true)), "incident.refused.noSeverity");
    for (IncidentField field :
        new IncidentField[] {IncidentField.NARRATIVE, IncidentField.TYPE, IncidentField.PLACE}) {
      IncidentDetails lacking =
          new IncidentDetails(
              field == IncidentField.NARRATIVE ? " " : details.narrative(),
              field == IncidentField.TYPE ? "" : details.type(),
              field == IncidentField.PLACE ? "" : details.place(),
              null,
              PointSource.UNTOLD,
              null,
              null,
              null,
              now,
              now);
      assertThatThrownBy(() -> service.report(new NewIncident(lacking, Severity.ORDINARY, true)))
          .isInstanceOf(RefusedException.class);
    }
    assertThat(service.list()).isEmpty();
    assertThat(station.journal().size()).isZero();
  }

  @Test
  void keepsWhatStoodThereBeforeACorrection() {
    String id = report("东大街");
    service.correct(id, IncidentField.PLACE, "西大街", "报告人说错");
    Incident now = service.find(id).orElseThrow();
    assertThat(now.details().place()).isEqualTo("西大街");
    assertThat(now.corrections())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.field()).isEqualTo(IncidentField.PLACE);
          assertThat(change.before()).isEqualTo("东大街");
          assertThat(change.reason()).isEqualTo("报告人说错");
          assertThat(change.officer()).isEqualTo("值班员甲");
        });
    assertThat(station.timeline()).hasSize(2).last().isEqualTo("更正地点：东大街 → 西大街（原因：报告人说错）");
  }

  @Test
  void aDuplicateFollowsItsMainOneWhenThatIsClosed() {
    String main = report("东大街");
    String again = report("东大街路口");
    service.link(again, main);
    service.close(main, "已排除", "险情解除");
    assertThat(service.open()).isEmpty();
    service.reopen(main, "又积水");
    assertThat(service.open()).extracting(Incident::id).containsExactly(main);
    service.close(main, "已排除", "险情解除");
    service.unlink(again, "不是同一处");
    assertThat(service.open()).extracting(Incident::id).containsExactly(again);
  }

  /** The officer types and reads Beijing time: it is 10:10 there. */
  @Test
  void theTimeIsCorrectedAsOfficersWriteIt() {
    String id = report("东大街");
    service.correct(id, IncidentField.OCCURRED_AT, "09:30", "核对来电");
    assertThat(service.find(id).orElseThrow().details().occurredAt())
        .isEqualTo(java.time.Instant.parse("2026-07-20T01:30:00Z"));
    assertThat(station.timeline())
        .last()
        .asString()
        .contains("2026-07-20 10:10", "2026-07-20 09:30");
    service.correct(id, IncidentField.OCCURRED_AT, "2026-07-20 09:45", "再核对");
    service.correct(id, IncidentField.OCCURRED_AT, "-15", "再核对一遍");
    assertThat(service.find(id).orElseThrow().details().occurredAt())
        .isEqualTo(java.time.Instant.parse("2026-07-20T01:55:00Z"));
    assertRefused(
        () -> service.correct(id, IncidentField.OCCURRED_AT, "昨天", "x"), "incident.refused.value");
  }

  @Test
  void anAreaCodeHasTwelveDigits() {
    String id = report("东大街");
    assertRefused(
        () -> service.correct(id, IncidentField.AREA_CODE, "abc", "x"),
        "incident.refused.areaDigits");
    service.correct(id, IncidentField.AREA_CODE, "330902001000", "核对");
    assertThat(service.find(id).orElseThrow().details().areaCode()).isEqualTo("330902001000");
  }

  @Test
  void controlCharactersStayOutOfTheRecord() {
    String id = report("东大街");
    service.correct(id, IncidentField.NARRATIVE, "水\u0000深\u001b[31m半米\n仍在涨", "核对");
    assertThat(service.find(id).orElseThrow().details().narrative()).isEqualTo("水深[31m半米\n仍在涨");
  }

  @Test
  void refusesACorrectionWithoutReasonOrChange() {
    String id = report("东大街");
    assertRefused(
        () -> service.correct(id, IncidentField.PLACE, "西大街", " "), "incident.refused.noReason");
    assertRefused(
        () -> service.correct(id, IncidentField.PLACE, "东大街", "x"), "incident.refused.same");
    assertRefused(
        () -> service.correct(id, IncidentField.POINT, "somewhere", "x"), "incident.refused.value");
    assertRefused(
        () -> service.correct(id, IncidentField.TYPE, "99Z99", "x"), "incident.refused.type");
  }

  @Test
  void listsOpenOnesWorstFirst() {
    String light = report("a");
    clock.move(Duration.ofMinutes(1));
    String grave = report("b");
    service.changeSeverity(grave, Severity.MAJOR, "三人失联");
    assertThat(service.open()).extracting(Incident::id).containsExactly(grave, light);
  }

  @Test
  void closesOnceAndOpensAgain() {
    String id = report("a");
    service.close(id, "积水已排", "现场确认");
    assertThat(service.open()).isEmpty();
    assertRefused(() -> service.close(id, "x", "x"), "incident.refused.closed");
    service.reopen(id, "又进水");
    assertThat(service.open()).extracting(Incident::id).containsExactly(id);
    assertRefused(() -> service.reopen(id, "x"), "incident.refused.notClosed");
    assertThat(service.find(id).orElseThrow().closing()).isNotNull();
  }

  @Test
  void findsReportsWithinAKilometreAndHalfAnHourOfTheSameClass() {
    String id = report("a");
    var near = new GeoPoint(Reports.PIER.lon(), Reports.PIER.lat() + 0.008); // 890 m
    var far = new GeoPoint(Reports.PIER.lon(), Reports.PIER.lat() + 0.0095); // 1056 m
    var now = clock.instant();
    assertThat(service.similar(near, "", now, "11B03", null))
        .extracting(similar -> similar.incident().id())
        .containsExactly(id);
    assertThat(service.similar(far, "", now, "11B03", null)).isEmpty();
    assertThat(service.similar(near, "", now, "12G01", null)).isEmpty();
    assertThat(service.similar(near, "", now.plusSeconds(1801), "", null)).isEmpty();
    assertThat(service.similar(near, "", now, "", id)).isEmpty();
    assertThat(service.similar(null, "a", now, "11A02", null)).hasSize(1);
    assertThat(service.similar(near, "", now, "", null))
        .extracting(Similar::metres)
        .allSatisfy(metres -> assertThat(metres).isBetween(880.0, 900.0));
  }

  @Test
  void linksADuplicateAndTakesTheLinkAway() {
    String main = report("a");
    String again = report("b");
    service.link(again, main);
    assertThat(service.open()).extracting(Incident::id).containsExactly(main);
    assertThat(service.duplicatesOf(main)).extracting(Incident::id).containsExactly(again);
    assertThat(station.journal().positions(EntryQuery.about(IncidentService.subject(main))))
        .hasSize(2);
    assertRefused(() -> service.link(main, again), "incident.refused.mainIsDuplicate");
    service.unlink(again, "两处积水");
    assertThat(service.open()).hasSize(2);
  }

  @Test
  void tellsTheNextShiftHowManyAreOpen() {
    report("a");
    assertThat(station.get(DutyService.class).openItems())
        .contains(new OpenCount("incident.open.name", 1));
  }

  @Test
  void givesItselfAwayAsRows() {
    report("a");
    Listing listing = station.get(IncidentListing.class);
    assertThat(listing.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(listing.fields()).containsAll(row.keySet());
          assertThat(row).containsEntry("lon", 122.106).containsEntry("class", "NATURAL");
          assertThat(row.get("receivedAt")).hasToString("2026-07-20T10:10+08:00");
        });
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
