package org.watchfloor.evacuation.vessel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Problem;
import org.watchfloor.table.RegisterExport;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolState;

/** Which vessels are still out, and what is known of them. */
class VesselServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private VesselService vessels;

  @BeforeEach
  void open() {
    station = Fleet.open(temp.resolve("dh"), "ZS-DH", clock);
    vessels = station.get(VesselService.class);
    Fleet.fill(vessels);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Vessel vessel(String number) {
    return vessels.find(number).orElseThrow();
  }

  private void turn(String number, VesselState state) {
    vessels.report(number, VesselReport.of(state, ""), null);
  }

  private void say(
      String number, @Nullable VesselState state, @Nullable Long aboard, @Nullable GeoPoint place) {
    vessels.report(
        number,
        new VesselReport(state, null, aboard, place, PointSource.UNTOLD, "海事值班员", ""),
        null);
  }

  private ImportReport take(String rows) throws IOException {
    Path file = Files.writeString(temp.resolve("reports.csv"), rows);
    return station
        .get(Importer.class)
        .prepare(file, ImportSpec.of(null).as("vessel-reports"))
        .apply();
  }

  @Test
  void aListOfAHarbourOfficeIsManyReportsAndComesBackAsItWent() throws IOException {
    List<Vessel> all = vessels.list();
    String one = all.get(0).number();
    String two = all.get(1).number();
    turn(two, VesselState.AT_SEA);
    String early = WrittenMoment.write(clock.instant().minusSeconds(3600));
    ImportReport report =
        take(
            "编号,动态,所在或前往港,在船人数,时间\n%s,返航,沈家门,5,%s\n%s,在港,,,%s\n没有,在港,,,\n"
                .formatted(one, early, two, early));
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).extracting(Problem::row).containsExactly(3, 4);
    assertThat(vessel(one).state()).isEqualTo(VesselState.RETURNING);
    assertThat(vessel(one).harbour()).isEqualTo("沈家门");
    assertThat(vessel(one).people()).isEqualTo(5);
    assertThat(vessel(two).state()).as("what was said later stands").isEqualTo(VesselState.AT_SEA);

    long size = station.journal().size();
    for (Language language : Language.values()) {
      for (String ending : List.of("csv", "xlsx", "geojson")) {
        Path sheet = temp.resolve(language + "." + ending);
        station.get(RegisterExport.class).write("vessel-reports", sheet, new Texts(language), "");
        ImportReport back =
            station
                .get(Importer.class)
                .prepare(sheet, ImportSpec.of(null).as("vessel-reports"))
                .apply();
        assertThat(back.problems()).isEmpty();
        assertThat(back.unchanged()).isEqualTo(back.rows()).isEqualTo(2);
      }
    }
    assertThat(station.journal().size()).isEqualTo(size);
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void aVesselNobodyReportedIsUnknownAndNeverInPort() {
    assertThat(vessel("V1").state()).isEqualTo(VesselState.UNKNOWN);
    assertThat(vessel("V1").place()).isEmpty();
    assertThat(vessels.harbours().getFirst().berthed()).isZero();
    assertThat(vessels.harbours().getFirst().unknown()).isEqualTo(2);
  }

  @Test
  void statePeopleAndPositionEachKeepWhatHappenedLast() {
    say("V1", VesselState.AT_SEA, 6L, Fleet.SEA);
    clock.move(Duration.ofHours(1));
    say("V1", VesselState.RETURNING, null, null);
    assertThat(vessel("V1").state()).isEqualTo(VesselState.RETURNING);
    assertThat(vessel("V1").people()).isEqualTo(6);
    assertThat(vessel("V1").place()).contains(Fleet.SEA);
    vessels.report(
        "V1",
        new VesselReport(VesselState.LOST, null, 9L, null, PointSource.UNTOLD, "", ""),
        clock.instant().minus(Duration.ofHours(3)));
    assertThat(vessel("V1").state()).isEqualTo(VesselState.RETURNING);
    assertThat(vessel("V1").people()).isEqualTo(6);
    clock.move(Duration.ofHours(1));
    turn("V1", VesselState.BERTHED);
    assertThat(vessel("V1").place()).contains(Fleet.BERTH);
  }

  @Test
  void whoIsStillOutStandsFirstAndHarboursAreCounted() {
    say("V1", VesselState.BERTHED, 2L, null);
    say("V2", VesselState.AT_SEA, 5L, null);
    say("V3", VesselState.LOST, 4L, null);
    assertThat(vessels.list()).extracting(Vessel::number).containsExactly("V3", "V2", "V1");
    assertThat(vessels.harbours())
        .containsExactly(
            new HarbourCount("沈家门", 1, 1, 0, 5, 2), new HarbourCount("虾峙", 0, 1, 0, 4, 0));
    vessels.report(
        "V3",
        new VesselReport(VesselState.BERTHED, "沈家门", null, null, PointSource.UNTOLD, "", ""),
        null);
    assertThat(vessels.harbours()).containsExactly(new HarbourCount("沈家门", 2, 1, 0, 5, 6));
    // It lies in another harbour than its own, and nobody said where.
    assertThat(vessel("V3").place()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefusedInItsOwnWords() {
    assertRefused("vessel.refused.none", () -> turn("V9", VesselState.AT_SEA));
    assertRefused("vessel.refused.nothing", () -> say("V1", null, null, null));
    assertRefused("vessel.refused.aboard", () -> say("V1", null, -1L, null));
    assertRefused("vessel.refused.aboard", () -> say("V1", null, 20_260_720L, null));
    assertRefused(
        "journal.refused.future",
        () ->
            vessels.report(
                "V1",
                VesselReport.of(VesselState.AT_SEA, ""),
                clock.instant().plus(Duration.ofHours(1))));
  }

  @Test
  void theTimelineSaysWhatWasReportedAndNotTheRegister() {
    say("V1", VesselState.AT_SEA, 6L, Fleet.SEA);
    assertThat(station.timeline()).containsExactly("示例渔V1：在海，船上 6 人，位置 122.60000,29.80000（海事值班员报）");
  }

  @Test
  void theMapDrawsVesselsWhereSomebodySawThem() {
    MapLayer layer =
        station.get(new TypeLiteral<Set<MapLayer>>() {}).stream()
            .filter(one -> one.id().equals("vessels"))
            .findFirst()
            .orElseThrow();
    assertThat(layer.forWall()).isTrue();
    assertThat(layer.symbols()).isEmpty();
    say("V1", VesselState.LOST, 6L, Fleet.SEA);
    turn("V2", VesselState.BERTHED);
    turn("V3", VesselState.AT_SEA);
    assertThat(layer.symbols()).extracting(MapSymbol::label).containsExactly("示例渔V1 6 人", "示例渔V2");
    assertThat(layer.symbols().getFirst().state()).isEqualTo(SymbolState.RED);
    assertThat(layer.symbols()).extracting(MapSymbol::label).noneMatch(one -> one.contains("岗"));
  }

  @Test
  void aReportThatDidNotKnowTheVesselWasInPortIsNamed() {
    try (TestStation town = Fleet.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      turn("V1", VesselState.BERTHED);
      clock.move(Duration.ofMinutes(5));
      town.get(VesselService.class).report("V1", VesselReport.of(VesselState.AT_SEA, ""), null);
      town.get(VesselService.class).report("V2", VesselReport.of(VesselState.AT_SEA, ""), null);
      clock.move(Duration.ofMinutes(5));
      turn("V2", VesselState.BERTHED);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      ConflictService conflicts = station.get(ConflictService.class);
      assertThat(conflicts.open())
          .extracting(one -> one.subject().id())
          .as("sea, then port is the order of things")
          .containsExactly("V1");
      clock.move(Duration.ofMinutes(5));
      turn("V1", VesselState.BERTHED);
      assertThat(conflicts.open()).isEmpty();
      station.journal().rebuild(done -> {});
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void comesInAsAFileAndWrongRowsAreToldApart() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("vessels.csv"),
            """
            编号,船名号,类型,船籍港,区划代码,经度,纬度,核定人数,联系渠道,责任岗位
            C1,示例渔1,渔船,沈家门,,122.3,29.9,6,甚高频16频道,某岗
            C2,示例货2,飞艇,沈家门,,,,6,,
            C3,示例货3,货船,沈家门,,,,20260720,,
            C4,示例货4,货船,,,,,6,,
            """);
    ImportReport report =
        station.get(Importer.class).prepare(file, ImportSpec.of(null).as("vessels")).apply();
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).hasSize(3);
    assertThat(report.problems()).extracting(Problem::row).containsExactly(3, 4, 5);
    assertThat(vessel("C1").profile().crew()).isEqualTo(6);
  }

  @Test
  void theListHasThoseStillOutFirst() {
    say("V2", VesselState.AT_SEA, 5L, Fleet.SEA);
    List<Map<String, Object>> rows =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(listing -> listing.kind().equals("vessels"))
            .findFirst()
            .orElseThrow()
            .rows();
    assertThat(rows.getFirst())
        .containsEntry("number", "V2")
        .containsEntry("state", "AT_SEA")
        .containsEntry("aboard", 5L)
        .containsEntry("reportedBy", "海事值班员");
    assertThat(rows.getLast()).containsEntry("state", "UNKNOWN").doesNotContainKey("since");
  }
}
