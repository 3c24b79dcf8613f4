package org.watchfloor.warning.typhoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What is known of storms, and when they come. */
class TyphoonServiceTest {
  private static final Instant ISSUED = Storms.NOON;

  private final HandClock clock = new HandClock();
  private TestStation station;
  private TyphoonService typhoons;

  @BeforeEach
  void open(@TempDir Path folder) {
    station = Storms.open(folder.resolve("dh"), "ZS-DH", clock);
    typhoons = station.get(TyphoonService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void aLaterForecastReplacesAnEarlierOneAndNeverTheOtherWayRound() {
    typhoons.take(List.of(forecast("CMA", 0, 124)));
    typhoons.take(List.of(forecast("CMA", 1, 123.5)));
    typhoons.take(List.of(forecast("CMA", 0, 125)));
    Track track = storm().track("CMA").orElseThrow();
    assertThat(Objects.requireNonNull(track.forecast()).issuedAt())
        .isEqualTo(ISSUED.plus(Duration.ofHours(1)));
    assertThat(station.timeline()).as("what was known when stays in the journal").hasSize(3);
  }

  @Test
  void agenciesStandSideBySide() {
    typhoons.take(List.of(forecast("JTWC", 0, 124), forecast("CMA", 0, 123)));
    assertThat(typhoons.tracks(storm())).extracting(Track::agency).containsExactly("CMA", "JTWC");
  }

  @Test
  void theSameAgainIsNoNews() {
    Bulletin bulletin = forecast("CMA", 0, 124);
    assertThat(typhoons.take(List.of(bulletin))).containsExactly("2609");
    assertThat(typhoons.take(List.of(bulletin))).isEmpty();
    assertThat(station.contents()).hasSize(1);
  }

  @Test
  void onlyNewPointsAreWrittenAgain() {
    TrackPoint first = Storms.point(-6, 126, 26);
    TrackPoint second = Storms.point(0, 125, 27);
    typhoons.take(List.of(Storms.bulletin("CMA", ISSUED.minus(Duration.ofHours(6)), first)));
    typhoons.take(List.of(Storms.bulletin("CMA", ISSUED, first, second)));
    assertThat(storm().track("CMA").orElseThrow().observed()).containsExactly(first, second);
    assertThat(station.contents().getLast()).contains("27.0").doesNotContain("126.0");
  }

  @Test
  void whatCannotBeIsRefusedWithAReason() {
    refused(
        "typhoon.refused.future",
        Storms.bulletin("CMA", ISSUED.plus(Duration.ofHours(3)), Storms.point(6, 124, 28)),
        true);
    refused(
        "typhoon.refused.fast",
        Storms.bulletin("CMA", ISSUED, Storms.point(-6, 124, 28), Storms.point(0, 28, 24)),
        false);
    refused(
        "typhoon.refused.agency", Storms.bulletin(" ", ISSUED, Storms.point(0, 124, 28)), false);
    refused("typhoon.refused.points", Storms.bulletin("CMA", ISSUED), false);
    refused(
        "typhoon.refused.number",
        Storms.bulletin("CMA", ISSUED, Storms.point(0, 124, 28)).of("a b"),
        false);
    refused(
        "typhoon.refused.value",
        Storms.bulletin("CMA", ISSUED, Storms.point(0, 124, 28, Storms.seven(9000))),
        false);
    assertThat(typhoons.list()).isEmpty();
  }

  private void refused(String key, Bulletin bulletin, boolean seen) {
    Bulletin given =
        seen
            ? new Bulletin(
                bulletin.storm(),
                "",
                "",
                bulletin.agency(),
                ISSUED,
                bulletin.forecast(),
                List.of(),
                "")
            : bulletin;
    assertThatThrownBy(() -> typhoons.take(List.of(given)))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void windsComeToThePlaceWhereTheCircleIs() {
    typhoons.take(
        List.of(
            Storms.bulletin(
                "CMA",
                ISSUED,
                Storms.point(0, 122.1, 26, Storms.seven(200)),
                Storms.point(20, 122.1, 30, Storms.seven(200)))));
    Reach reach = typhoons.reach(storm(), null, "定海", new GeoPoint(122.1, 30)).orElseThrow();
    // 444 km ahead at 22.2 km an hour, 200 km before the centre: after 11 hours.
    Instant began = reach.cover(WindScale.BEAUFORT_7).orElseThrow().from();
    assertThat(Duration.between(ISSUED, began).toMinutes()).isBetween(650L, 665L);
    assertThat(reach.nearest().metres()).isLessThan(100);
    Texts texts = new Texts(Language.ZH);
    assertThat(texts.say(TyphoonWords.mark(reach))).isEqualTo("CMA 07-20 08:00 起报的预报");
  }

  @Test
  void nothingIsClaimedForARadiusThatIsNotGiven() {
    typhoons.take(
        List.of(
            Storms.bulletin(
                "CMA",
                ISSUED,
                Storms.point(0, 122.1, 29, Storms.seven(200.0, 200.0, 200.0, null)),
                Storms.point(20, 122.1, 29.5))));
    GeoPoint northWest = new GeoPoint(121.9, 30);
    assertThat(typhoons.reach(storm(), null, "x", northWest).orElseThrow().covers()).isEmpty();
    GeoPoint northEast = new GeoPoint(122.3, 30);
    Reach.Cover cover =
        typhoons
            .reach(storm(), null, "x", northEast)
            .orElseThrow()
            .cover(WindScale.BEAUFORT_7)
            .orElseThrow();
    assertThat(cover.already()).isTrue();
  }

  @Test
  void withoutAForecastNothingIsReckoned() {
    typhoons.take(List.of(Storms.bulletin("CMA", ISSUED, Storms.point(0, 124, 28))));
    assertThat(typhoons.reach(storm(), null, "x", new GeoPoint(122, 30))).isEmpty();
    assertThat(typhoons.towns(storm(), "CMA")).isEmpty();
  }

  @Test
  void townsComeInTheOrderTheWindDoes() {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                area("330902000000", "定海区", AreaLevel.COUNTY, null, null),
                area("330902001000", "北", AreaLevel.TOWN, "330902000000", new GeoPoint(122.1, 31)),
                area(
                    "330902002000", "南", AreaLevel.TOWN, "330902000000", new GeoPoint(122.1, 29))));
    typhoons.take(List.of(forecast("CMA", 0, 122.1)));
    assertThat(typhoons.towns(storm(), null)).extracting(Reach::place).containsExactly("南", "北");
  }

  @Test
  void aPointOfATelephoneCallStandsInTheTimeline() {
    PhoneBulletin phone = station.get(PhoneBulletin.class);
    typhoons.typed(
        phone.of(
            new PhoneBulletin.Typed(
                "2609",
                "示例",
                "中央气象台",
                ISSUED,
                "123.5,28.1",
                "960",
                "42",
                "300|250|180|220 120 -",
                "省气象台")));
    TrackPoint point = Objects.requireNonNull(storm().track("CMA").orElseThrow().latest());
    assertThat(point.kind()).isEqualTo(StormClass.STY);
    assertThat(point.circles())
        .extracting(WindCircle::scale)
        .containsExactly(WindScale.BEAUFORT_7, WindScale.BEAUFORT_10);
    assertThat(station.timeline())
        .singleElement()
        .asString()
        .isEqualTo(
            "台风 2609 示例（CMA）：07-20 08:00 位于 123.50000,28.10000，强台风，"
                + "最大风速 42 米/秒（2 分钟平均），中心气压 960 百帕，"
                + "7级风圈（公里）东北 300，东南 250，西南 180，西北 220；省气象台 电话报");
    assertThatThrownBy(() ->
            phone.of(
                new PhoneBulletin.Typed(
                    "2609", "", "CMA", ISSUED, "123.5,28.1", "", "", "1|2|3", "")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aWindOfAnotherAveragingHasNoClass() {
    TyphoonTables tables = new TyphoonTables();
    assertThat(tables.classOf(33.0, 60)).isEmpty();
    assertThat(tables.classOf(33.0, null)).isEmpty();
    assertThat(tables.classOf(32.7, 120)).contains(StormClass.TY);
    assertThat(tables.classOf(10.7, 120)).isEmpty();
    assertThat(tables.lines()).hasSize(2).allMatch(line -> line.status().equals("GK"));
  }

  @Test
  void tablesFoldedAgainAreTheSame() {
    typhoons.take(List.of(forecast("JTWC", 0, 124), forecast("CMA", 0, 123)));
    typhoons.take(List.of(forecast("CMA", 1, 122.9)));
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  @Test
  void twoStationsThatExchangeKnowTheSame(@TempDir Path folder) {
    try (TestStation other = Storms.open(folder.resolve("pt"), "ZS-PT", clock)) {
      typhoons.take(List.of(forecast("CMA", 0, 124)));
      clock.move(Duration.ofMinutes(1));
      other.get(TyphoonService.class).take(List.of(forecast("CMA", 1, 123)));
      clock.move(Duration.ofMinutes(1));
      typhoons.take(List.of(forecast("JMA", 0, 125)));
      other.journal().receive(station.contents());
      station.journal().receive(other.contents());
      assertThat(other.tables()).isEqualTo(station.tables());
    }
  }

  private Storm storm() {
    return typhoons.find("2609").orElseThrow();
  }

  private static Bulletin forecast(String agency, int hour, double lon) {
    return Storms.bulletin(
        agency,
        ISSUED.plus(Duration.ofHours(hour)),
        Storms.point(hour, lon + 0.5, 26, Storms.seven(200)),
        Storms.point(hour + 12, lon, 28, Storms.seven(220)),
        Storms.point(hour + 24, lon, 30.5, Storms.seven(180)));
  }

  private static Area area(
      String code,
      String name,
      AreaLevel level,
      @org.jspecify.annotations.Nullable String parent,
      @org.jspecify.annotations.Nullable GeoPoint at) {
    return new Area(code, name, level, parent, 1, 1, at, PointSource.UNTOLD);
  }
}
