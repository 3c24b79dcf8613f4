package org.watchfloor.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Subject;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;

class PlotServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private PlotService plots;

  @BeforeEach
  void open() {
    station = Plots.open(temp.resolve("ZS-DH"), "ZS-DH", clock);
    plots = station.get(PlotService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void aFloodedRoadIsOnTheMapAndInTheTimelineWithWhoAndWhen() {
    Instant since = clock.instant().minus(Duration.ofMinutes(12));
    String id = plots.draw(Plots.floodedRoad().with(null, "路口民警"), since);
    PlotItem item = plots.find(id).orElseThrow();
    assertThat(item.drawnBy()).isEqualTo("值班员甲");
    assertThat(item.drawnAt()).isEqualTo(since);
    assertThat(item.recordedAt()).isEqualTo(clock.instant());
    assertThat(plots.current()).containsExactly(item);
    assertThat(item.details().geometry().toText())
        .isEqualTo("LINESTRING (122.1 30.02, 122.11 30.02)");
    assertThat(station.timeline()).last().isEqualTo("标绘 积水断路：河口路（水深 0.4 米，长 965 米）（来源：路口民警）");
  }

  @Test
  void whatIsChangedTakenAwayAndPutBackIsToldEachTime() {
    String id = plots.draw(Plots.floodedRoad(), null);
    PlotDetails deeper = Plots.floodedRoad().withDepth(0.6).withStatus(PlotStatus.PLANNED);
    change(plots, id, deeper, "交警报");
    change(plots, id, deeper, "again");
    plots.remove(id, "水退了");
    assertThat(plots.current()).isEmpty();
    assertThat(plots.list()).hasSize(1);
    plots.restore(id, "又淹了");
    assertThat(plots.current()).extracting(PlotItem::id).containsExactly(id);
    assertThat(station.timeline())
        .containsExactly(
            "标绘 积水断路：河口路（水深 0.4 米，长 965 米）",
            "修改标绘 积水断路：河口路，改了计划或实际，水深（计划，水深 0.6 米，长 965 米）。原因：交警报",
            "撤除标绘 积水断路：河口路。原因：水退了",
            "恢复标绘 积水断路：河口路。原因：又淹了");
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }

  @Test
  void whatAnOfficerLeftAloneStaysAsAnotherChangedItMeanwhile() {
    Instant until = clock.instant().plus(Duration.ofHours(2));
    String id = plots.draw(Plots.floodedRoad(), null);
    PlotItem seen = plots.find(id).orElseThrow();
    change(plots, id, seen.details().withExpiry(until));
    plots.change(seen, seen.details().withLabel("河口路东段"), "");
    assertThat(plots.find(id).orElseThrow().details())
        .isEqualTo(Plots.floodedRoad().withExpiry(until).withLabel("河口路东段"));
    assertThat(station.get(ConflictService.class).open()).isEmpty();
  }

  @Test
  void whatAnotherChangedMeanwhileIsNotWrittenOverUnseen() {
    String id = plots.draw(Plots.floodedRoad(), null);
    PlotItem seen = plots.find(id).orElseThrow();
    change(plots, id, seen.details().withDepth(0.9));
    refused("plot.refused.meanwhile", () -> plots.change(seen, seen.details().withDepth(0.2), ""));
    plots.change(seen, seen.details().withDepth(0.9), "");
    assertThat(plots.find(id).orElseThrow().details().depth()).isEqualTo(0.9);
    assertThat(station.timeline()).hasSize(2);
  }

  @Test
  void whatExpiredIsNoLongerCurrentAndIsDueUntilSomebodySaysMore() {
    Instant until = clock.instant().plus(Duration.ofHours(2));
    String road = plots.draw(Plots.floodedRoad().withExpiry(until), null);
    plots.draw(
        PlotDetails.of(PlotKind.TEXT, List.of(Plots.A)).withLabel("集合点").withExpiry(until), null);
    DueBoard due = station.get(DueBoard.class);
    assertThat(due.pending()).extracting(Due::id).containsExactly(road);
    assertThat(due.overdue()).isEmpty();
    clock.move(Duration.ofHours(3));
    assertThat(plots.current()).isEmpty();
    assertThat(plots.current(until.minusSeconds(1))).hasSize(2);
    assertThat(due.overdue()).extracting(Due::id).containsExactly(road);
    change(plots, road, Plots.floodedRoad().withExpiry(until).withLabel("河口路东"));
    change(plots, road, Plots.floodedRoad().withExpiry(clock.instant().plusSeconds(60)));
    assertThat(plots.current()).hasSize(1);
    plots.remove(road, "水退了");
    assertThat(due.pending()).isEmpty();
  }

  @Test
  void whatHeldAtAMomentIsKnownLater() {
    String id = plots.draw(Plots.flood(), null);
    Instant drawn = clock.instant();
    clock.move(Duration.ofHours(1));
    plots.remove(id, "水退了");
    clock.move(Duration.ofHours(1));
    assertThat(plots.current(drawn.minusSeconds(1))).isEmpty();
    assertThat(plots.current(drawn.plus(Duration.ofMinutes(30)))).hasSize(1);
    assertThat(plots.current(drawn.plus(Duration.ofMinutes(90)))).isEmpty();
  }

  @Test
  void whatBelongsToAnIncidentStandsOnItsTimeline() {
    plots.draw(Plots.flood().with("ZS-DH-20260720-01", null), null);
    Subject incident = new Subject("incident", "ZS-DH-20260720-01");
    assertThat(station.journal().positions(EntryQuery.about(incident))).hasSize(1);
  }

  @Test
  void theLastOwnDrawingIsTheOneStillThere() {
    plots.draw(Plots.flood(), null);
    clock.move(Duration.ofMinutes(1));
    String second = plots.draw(Plots.floodedRoad(), null);
    station.get(SignIn.class).change("值班员乙", "2");
    assertThat(plots.lastOwn()).isEmpty();
    station.get(SignIn.class).change("值班员甲", "1");
    assertThat(plots.lastOwn().orElseThrow().id()).isEqualTo(second);
    plots.remove(second, "画错");
    assertThat(plots.lastOwn().orElseThrow().details().kind()).isEqualTo(PlotKind.FLOOD);
  }

  @Test
  void placesAreKeptToTheCentimetreAndNoneTwiceInARow() {
    GeoPoint trembling = new GeoPoint(122.110000001, 30.0199999999);
    String id =
        plots.draw(
            PlotDetails.of(
                PlotKind.AREA, List.of(Plots.A, Plots.B, trembling, Plots.C, Plots.D, Plots.A)),
            null);
    assertThat(plots.find(id).orElseThrow().details().points())
        .containsExactly(Plots.A, Plots.B, Plots.C, Plots.D);
  }

  @Test
  void everyRefusalNamesWhatIsWrong() {
    refused("plot.refused.tooFew", PlotDetails.of(PlotKind.AREA, List.of(Plots.A, Plots.B)));
    refused("plot.refused.tooFew", PlotDetails.of(PlotKind.LINE, List.of(Plots.A, Plots.A)));
    refused("plot.refused.tooMany", PlotDetails.of(PlotKind.POINT, List.of(Plots.A, Plots.B)));
    List<GeoPoint> many = new java.util.ArrayList<>();
    for (int i = 0; i < 2_001; i++) {
      many.add(new GeoPoint(122 + i * 1e-5, 30));
    }
    refused("plot.refused.tooMany", PlotDetails.of(PlotKind.LINE, many));
    refused(
        "plot.refused.crossing",
        PlotDetails.of(PlotKind.CORDON, List.of(Plots.A, Plots.C, Plots.B, Plots.D)));
    refused("plot.refused.noDepth", PlotDetails.of(PlotKind.FLOOD, Plots.flood().points()));
    refused("plot.refused.depth", Plots.flood().withDepth(0.0));
    refused("plot.refused.depth", Plots.flood().withDepth(20.5));
    refused("plot.refused.depth", Plots.flood().withDepth(Double.NaN));
    refused(
        "plot.refused.noDepthHere",
        PlotDetails.of(PlotKind.LINE, List.of(Plots.A, Plots.B)).withDepth(1.0));
    refused("plot.refused.radius", PlotDetails.of(PlotKind.CIRCLE, List.of(Plots.A)));
    refused("plot.refused.radius", PlotDetails.circle(Plots.A, 0.5));
    refused("plot.refused.radius", PlotDetails.circle(Plots.A, 200_001));
    refused("plot.refused.noRadiusHere", Plots.flood().withRadius(5));
    refused("plot.refused.sense", Plots.flood().withSense(PlotSense.NOTE));
    refused("plot.refused.noWords", PlotDetails.of(PlotKind.TEXT, List.of(Plots.A)));
    refused("plot.refused.tooLong", Plots.floodedRoad().withLabel("路".repeat(61)));
    refused("plot.refused.tooLong", Plots.floodedRoad().with(null, "x".repeat(61)));
    refused("plot.refused.expired", Plots.floodedRoad().withExpiry(clock.instant()));
    assertThat(plots.list()).isEmpty();
  }

  @Test
  void aCrossingIsRefusedWithItsPlaceAndWhatToDo() {
    assertThatThrownBy(() ->
            plots.draw(
                PlotDetails.of(PlotKind.CORDON, List.of(Plots.A, Plots.C, Plots.B, Plots.D)), null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(new Texts(Language.ZH).say(e.said()))
                    .contains("122.10500,30.02500")
                    .contains("重画"));
  }

  @Test
  void actsThatMakeNoSenseAreRefused() {
    String id = plots.draw(Plots.flood(), null);
    refused("plot.refused.noReason", () -> plots.remove(id, " "));
    refused("plot.refused.stands", () -> plots.restore(id, "r"));
    refused("plot.refused.otherKind", () -> change(plots, id, Plots.floodedRoad()));
    plots.remove(id, "r");
    refused("plot.refused.removed", () -> plots.remove(id, "r"));
    refused("plot.refused.removed", () -> change(plots, id, Plots.flood()));
    refused("plot.refused.noPlot", () -> plots.remove("X", "r"));
    refused(
        "journal.refused.future",
        () -> plots.draw(Plots.flood(), clock.instant().plus(Duration.ofHours(1))));
  }

  @Test
  void aPlaceFarFromTheDistrictIsASlip() throws IOException {
    Path district = Files.createDirectories(temp.resolve("ZS-DH").resolve("district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例区}
        bbox: [121.9, 29.8, 122.5, 30.2]
        basemap: map.osm.pbf
        attribution: 示例
        """);
    plots.draw(Plots.flood(), null);
    plots.draw(PlotDetails.of(PlotKind.POINT, List.of(new GeoPoint(122.8, 30))), null);
    refused(
        "plot.refused.outside",
        PlotDetails.of(PlotKind.LINE, List.of(Plots.A, new GeoPoint(121.2, 30))));
  }

  @Test
  void afterARestartAllOfItIsThere() {
    String id = plots.draw(Plots.flood(), null);
    String circle = plots.draw(PlotDetails.circle(Plots.A, 500).withLabel("警戒"), null);
    change(plots, id, Plots.flood().withDepth(0.8));
    Map<String, List<?>> before = station.tables();
    station.close();
    station = Plots.open(temp.resolve("ZS-DH"), "ZS-DH", clock);
    plots = station.get(PlotService.class);
    assertThat(station.tables()).isEqualTo(before);
    assertThat(plots.find(id).orElseThrow().details().depth()).isEqualTo(0.8);
    assertThat(plots.find(circle).orElseThrow().details().geometry().getArea()).isGreaterThan(0);
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  @Test
  void theListHasEveryKindWithItsSize() {
    plots.draw(Plots.flood(), null);
    plots.draw(PlotDetails.circle(Plots.A, 1_000), null);
    String road = plots.draw(Plots.floodedRoad(), null);
    plots.remove(road, "水退了");
    Listing listing =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(one -> one.kind().equals("plots"))
            .findFirst()
            .orElseThrow();
    List<Map<String, Object>> rows = listing.rows();
    assertThat(rows).extracting(row -> row.get("state")).containsOnlyOnce("REMOVED").hasSize(3);
    assertThat(row(rows, "FLOOD")).containsEntry("depthMetres", 0.5).containsKey("lon");
    assertThat((Long) row(rows, "FLOOD").get("areaSquareMetres"))
        .isCloseTo(1_069_190L, within(500L));
    assertThat((Long) row(rows, "CIRCLE").get("areaSquareMetres"))
        .isCloseTo(3_137_000L, within(5_000L));
    assertThat(row(rows, "CLOSURE"))
        .containsEntry("lengthMetres", 965L)
        .containsEntry("wkt", "LINESTRING (122.1 30.02, 122.11 30.02)");
    assertThat(listing.fields()).containsAll(rows.getFirst().keySet());
  }

  private static Map<String, Object> row(List<Map<String, Object>> rows, String kind) {
    return rows.stream().filter(row -> kind.equals(row.get("kind"))).findFirst().orElseThrow();
  }

  @Test
  void twoSeatsThatChangeDifferentPartsBothCount() {
    String id = plots.draw(Plots.floodedRoad(), null);
    try (TestStation town = Plots.open(temp.resolve("ZS-LJ"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      change(plots, id, Plots.floodedRoad().withDepth(0.9));
      change(town.get(PlotService.class), id, Plots.floodedRoad().withLabel("河口路东段"));
      exchange(town);
      PlotItem item = plots.find(id).orElseThrow();
      assertThat(item.details()).isEqualTo(Plots.floodedRoad().withDepth(0.9).withLabel("河口路东段"));
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }

  @Test
  void twoSeatsThatChangeTheSamePartAreNamedUntilSomebodySettlesIt() {
    String id = plots.draw(Plots.floodedRoad(), null);
    try (TestStation town = Plots.open(temp.resolve("ZS-LJ"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      change(plots, id, Plots.floodedRoad().withDepth(0.9));
      clock.move(Duration.ofMinutes(1));
      change(town.get(PlotService.class), id, Plots.floodedRoad().withDepth(0.7));
      exchange(town);
      assertThat(plots.find(id).orElseThrow().details().depth()).isEqualTo(0.7);
      assertThat(rules()).containsExactly("plot.conflict.changed");
      Conflict open = station.get(ConflictService.class).open().getFirst();
      station
          .get(ConflictService.class)
          .settle(open.what().counts(), open.what().against(), "以现场为准");
      exchange(town);
      assertThat(rules()).isEmpty();
      assertThat(town.tables()).isEqualTo(station.tables());
    }
  }

  @Test
  void aRemovalBesideAChangeIsNamedWhicheverCameFirst() {
    for (boolean removedFirst : new boolean[] {true, false}) {
      String id = plots.draw(Plots.floodedRoad(), null);
      Path folder = temp.resolve("ZS-LJ" + removedFirst);
      try (TestStation town = Plots.open(folder, removedFirst ? "ZS-LJ" : "ZS-PT", clock)) {
        town.journal().receive(station.contents());
        PlotService there = town.get(PlotService.class);
        Runnable remove = () -> plots.remove(id, "水退了");
        Runnable change = () -> change(there, id, Plots.floodedRoad().withDepth(0.9));
        (removedFirst ? remove : change).run();
        clock.move(Duration.ofMinutes(1));
        (removedFirst ? change : remove).run();
        exchange(town);
        assertThat(plots.find(id).orElseThrow().stands()).isFalse();
        assertThat(plots.find(id).orElseThrow().contradictions().any()).isTrue();
        assertThat(town.tables()).isEqualTo(station.tables());
      }
    }
    assertThat(rules()).containsExactly("plot.conflict.removed", "plot.conflict.removed");
  }

  private static void change(PlotService at, String id, PlotDetails to, String reason) {
    at.change(at.find(id).orElseThrow(), to, reason);
  }

  private static void change(PlotService at, String id, PlotDetails to) {
    change(at, id, to, "");
  }

  private List<String> rules() {
    return station.get(ConflictService.class).open().stream()
        .map(one -> one.what().rule())
        .toList();
  }

  private void exchange(TestStation town) {
    town.journal().receive(station.contents());
    station.journal().receive(town.contents());
  }

  private void refused(String key, PlotDetails plot) {
    refused(key, () -> plots.draw(plot, null));
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo(key);
              for (Language language : Language.values()) {
                assertThat(new Texts(language).say(e.said())).doesNotContainPattern("\\{\\d+\\}");
              }
            });
  }
}
