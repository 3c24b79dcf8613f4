package org.watchfloor.supply.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.road.Obstacle;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.road.RoadBlockSource;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;
import org.watchfloor.task.Progress;

/** Laying down delivery routes and judging them: a ring of two roads between depot and town. */
class DeliveryServiceTest {
  private static final String TOWN = "330902001000";
  private static final String ISLET = "330902002000";
  private static final Instant CUT_AT = Instant.parse("2026-07-20T06:31:00Z");
  private static final GeoPoint DEPOT = new GeoPoint(122.1, 30.0);
  private static final GeoPoint SHELTER = new GeoPoint(122.12, 30.001);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final Drawn drawn = new Drawn();
  private TestStation station;
  private DeliveryService deliveries;

  /** Closures as somebody draws them. */
  private static final class Drawn implements RoadBlockSource {
    private final List<Obstacle> all = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    @Override
    public List<Obstacle> now() {
      return List.copyOf(all);
    }

    @Override
    public Subscription onChange(Runnable changed) {
      listeners.add(changed);
      return () -> listeners.remove(changed);
    }

    void close(String name, double lon, double lat) {
      all.add(
          new Obstacle(
              name,
              name,
              new GeometryFactory().createPoint(new Coordinate(lon, lat)),
              CUT_AT,
              Optional.empty()));
      listeners.forEach(Runnable::run);
    }
  }

  @BeforeEach
  void open() throws IOException {
    Path district = Files.createDirectories(temp.resolve("district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例}
        bbox: [122.0, 29.9, 122.2, 30.1]
        basemap: map.osm.pbf
        attribution: 示意
        """);
    map(true).write(district.resolve("map.osm.pbf"));
    station = open("dh", "ZS-DH");
    deliveries = station.get(DeliveryService.class);
  }

  private TestStation open(String folder, String name) throws IOException {
    Path there = temp.resolve(folder);
    TestStation opened =
        TestStation.open(
            there,
            name,
            clock,
            new RegionModule(),
            new SupplyModule(),
            new AbstractModule() {
              @Override
              protected void configure() {
                Multibinder.newSetBinder(binder(), RoadBlockSource.class)
                    .addBinding()
                    .toInstance(drawn);
                Multibinder.newSetBinder(binder(), TransferTargets.class)
                    .addBinding()
                    .toInstance(() ->
                        List.of(
                            new TransferTarget(
                                new Destination(Destination.Kind.SHELTER, "S1", "示例小学"), SHELTER)));
              }
            });
    Path copy = Files.createDirectories(there.resolve("district"));
    for (String file : List.of("district.yaml", "map.osm.pbf")) {
      if (!Files.exists(copy.resolve(file))) {
        Files.copy(temp.resolve("district").resolve(file), copy.resolve(file));
      }
    }
    opened.get(SupplyService.class).registerDepots(List.of(depot(DEPOT)));
    opened
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330902000000", "示例区", AreaLevel.COUNTY, null, 0, 0, null, PointSource.UNTOLD),
                town(TOWN, "河东街道", new GeoPoint(122.12, 30.0)),
                town(ISLET, "外岛乡", new GeoPoint(122.15, 30.05))));
    return opened;
  }

  private static Area town(String code, String name, GeoPoint at) {
    return new Area(code, name, AreaLevel.TOWN, "330902000000", 0, 0, at, PointSource.UNTOLD);
  }

  private static Depot depot(GeoPoint at) {
    return new Depot("W1", "中心库", DepotTier.TOWN, null, null, null, at, PointSource.UNTOLD, null);
  }

  /** A short way, a longer one, and an islet by itself. */
  private static TestMap map(boolean ring) {
    TestMap map = new TestMap();
    long west = map.node(122.1, 30);
    long east = map.node(122.12, 30);
    map.way(
        new long[] {west, map.node(122.11, 30.0002), east}, "highway", "primary", "name", "河口路");
    if (ring) {
      map.way(
          new long[] {west, map.node(122.11, 30.004), east}, "highway", "primary", "name", "山前路");
    }
    map.line(new double[] {122.15, 30.05, 122.152, 30.05}, "highway", "residential", "name", "外岛路");
    return map;
  }

  @AfterEach
  void close() {
    station.close();
  }

  private DeliveryRoutes make(String place) {
    return deliveries.make("W1", deliveries.place(place), Language.ZH, Progress.UNWATCHED);
  }

  private List<String> said() {
    Texts texts = new Texts(Language.ZH);
    LocalDate today = LocalDate.of(2026, 7, 20);
    return deliveries.now(deliveries.list()).found().stream()
        .flatMap(now -> DeliveryWords.now(now, today).stream())
        .map(texts::say)
        .toList();
  }

  @Test
  void laysDownAFirstWayAndOthersWithDirectionsAndMinutes() {
    DeliveryRoutes made = make(TOWN);

    assertThat(made.ways()).hasSizeBetween(2, 3);
    DeliveryWay first = made.ways().getFirst();
    assertThat(first.metres()).isCloseTo(1930, within(30L));
    assertThat(first.steps()).extracting(DeliveryStep::road).contains("河口路");
    assertThat(made.ways().get(1).steps()).extracting(DeliveryStep::road).contains("山前路");
    assertThat(first.minutesOf(Vehicle.TRUCK).orElseThrow())
        .isGreaterThan(first.minutesOf(Vehicle.CAR).orElseThrow());
    assertThat(made.truck()).isEqualTo(new TruckSize(2.55, 3.8, 18));
    assertThat(made.madeBy()).isEqualTo("值班员甲");
    assertThat(made.vehicle()).isEqualTo(Vehicle.TRUCK);
    List<GeoPoint> line = first.course().points();
    assertThat(line.getFirst().metresTo(DEPOT)).isLessThan(3);
  }

  @Test
  void saysWhatCutsTheFirstWayAndHowLongTheOtherTakes() {
    make(TOWN);
    assertThat(said().getFirst()).matches("主路线可通，重型货车 \\d+ 分钟");

    drawn.close("河口路塌方", 122.105, 30.0001);
    assertThat(said().getFirst()).isEqualTo("主路线在河口路被“河口路塌方”阻断，自 14:31");
    assertThat(said().get(1)).matches("备选1可通，重型货车 \\d+ 分钟");
    DeliveryNow now = deliveries.now(deliveries.list()).found().getFirst();
    assertThat(now.firstOpen()).isEqualTo(1);
    assertThat(now.allCut()).isFalse();

    drawn.close("山前路塌方", 122.105, 30.002);
    assertThat(deliveries.now(deliveries.list()).found().getFirst().allCut()).isTrue();
  }

  @Test
  void aDepotAtThePlaceItselfHasOneWayAndItIsOpen() {
    station.get(RegionService.class).registerAreas(List.of(town(TOWN, "河东街道", DEPOT)));
    assertThat(make(TOWN).ways()).hasSize(1);
    assertThat(said()).containsExactly("主路线可通，重型货车 0 分钟");

    drawn.close("河口路塌方", 122.1, 30);
    assertThat(said().getFirst()).contains("阻断");
  }

  @Test
  void isReckonedOnOpenRoadsWhateverIsClosedNow() {
    drawn.close("河口路塌方", 122.105, 30.0001);
    DeliveryRoutes made = make(TOWN);

    assertThat(made.ways().getFirst().steps()).extracting(DeliveryStep::road).contains("河口路");
    assertThat(said().getFirst()).contains("阻断");
  }

  @Test
  void saysWhyThereIsNoWayAndLaysDownTheOthers() {
    DeliveryService.Made made =
        deliveries.makeAll("W1", deliveries.towns(), Language.ZH, Progress.UNWATCHED);

    assertThat(made.made()).isEqualTo(1);
    assertThat(made.not())
        .singleElement()
        .satisfies(no -> assertThat(new Texts(Language.ZH).say(no)).contains("外岛乡", "需要船"));
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> make("999"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> deliveries.make("W9", deliveries.place(TOWN), Language.ZH, Progress.UNWATCHED));
  }

  @Test
  void sheltersCanBeDeliveredToAsWell() {
    assertThat(make("S1").to().kind()).isEqualTo(DeliveryPlace.Kind.SHELTER);
    assertThat(deliveries.of("W1")).hasSize(1);
    deliveries.drop(deliveries.list().getFirst().id());
    assertThat(deliveries.list()).isEmpty();
    assertThat(make("S1").ways()).isNotEmpty();
  }

  @Test
  void whoMovesOrRebuildsRoadsIsToldToMakeThemAgain() throws IOException {
    make(TOWN);
    station.get(SupplyService.class).registerDepots(List.of(depot(new GeoPoint(122.101, 30))));
    assertThat(said()).contains("储备库或目的地已移位，请重做");
    assertThat(make(TOWN).from().lon()).isEqualTo(122.101);
    assertThat(said()).noneMatch(line -> line.contains("移位"));

    map(false).write(temp.resolve("dh/district/map.osm.pbf"));
    clock.move(Duration.ofSeconds(6));
    assertThat(said().get(1)).contains("已变，请重做");
    assertThat(deliveries.now(deliveries.list()).found().getFirst().outdated()).isTrue();
  }

  @Test
  void twoStationsThatLaidDownApartAgreeAfterAMerge() throws IOException {
    make(TOWN);
    try (TestStation other = open("hh", "ZS-HH")) {
      DeliveryService there = other.get(DeliveryService.class);
      clock.move(Duration.ofMinutes(5));
      there.make("W1", there.place(TOWN), Language.ZH, Progress.UNWATCHED);
      there.make("W1", there.place("S1"), Language.ZH, Progress.UNWATCHED);
      station.journal().receive(other.contents());
      other.journal().receive(station.contents());

      assertThat(other.tables()).isEqualTo(station.tables());
      assertThat(deliveries.list()).hasSize(2);
      assertThat(deliveries.find("W1/TOWN/" + TOWN).orElseThrow().madeAt())
          .isEqualTo(clock.instant());
    }
  }

  @Test
  void aDrawnClosureTellsWhoeverLooks() {
    make(TOWN);
    said();
    AtomicInteger told = new AtomicInteger();
    try (Subscription looking = deliveries.onChange(told::incrementAndGet)) {
      assertThat(looking).isNotNull();
      drawn.close("河口路塌方", 122.105, 30.0001);
      assertThat(told).hasValue(1);
    }
    drawn.close("山前路塌方", 122.105, 30.002);
    assertThat(told).hasValue(1);
  }

  @Test
  void standsInTheListJudgedNow() {
    make(TOWN);
    drawn.close("河口路塌方", 122.105, 30.0001);
    Listing listing =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(one -> one.kind().equals("deliveries"))
            .findFirst()
            .orElseThrow();
    List<Map<String, Object>> rows = listing.rows();

    assertThat(rows).hasSizeBetween(2, 3);
    assertThat(rows.getFirst())
        .containsEntry("depot", "W1")
        .containsEntry("to", TOWN)
        .containsEntry("way", 1)
        .containsEntry("state", "cut")
        .containsEntry("cutBy", "河口路塌方")
        .containsEntry("cutRoad", "河口路");
    assertThat(String.valueOf(rows.getFirst().get("cutSince"))).startsWith("2026-07-20T14:31");
    assertThat(rows.get(1)).containsEntry("state", "open").containsKey("minutesNow");
  }

  @Test
  void withoutRoadsNothingIsLaidDownAndTheReasonIsNamed() throws IOException {
    Files.writeString(temp.resolve("dh/district/map.osm.pbf"), "no map");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> make(TOWN))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("supply.refused.delivery.noRoads"));
    assertThat(deliveries.list()).isEmpty();
  }

  @Test
  void aClosureElsewhereLeavesTheWaysOpen() {
    make(TOWN);
    drawn.close("外岛路塌方", 122.151, 30.05);
    assertThat(deliveries.now(deliveries.list()).found().getFirst().states())
        .allMatch(state -> state instanceof WayState.Open);
  }
}
