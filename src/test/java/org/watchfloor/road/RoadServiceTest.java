package org.watchfloor.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.road.Hindrance;
import org.watchfloor.geo.road.Obstacle;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;

class RoadServiceTest {
  private static final GeoPoint WEST = new GeoPoint(120.001, 30);
  private static final GeoPoint EAST = new GeoPoint(120.019, 30);

  @TempDir Path temp;
  private final Drawn drawn = new Drawn();
  private final HandClock clock = new HandClock();
  private TestStation station;
  private RoadService roads;

  /** Closures as somebody draws them. */
  private static final class Drawn implements RoadBlockSource {
    private final List<Obstacle> all = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    private Runnable whileGathering = () -> {};

    @Override
    public List<Obstacle> now() {
      List<Obstacle> known = List.copyOf(all);
      Runnable once = whileGathering;
      whileGathering = () -> {};
      once.run();
      return known;
    }

    @Override
    public Subscription onChange(Runnable changed) {
      listeners.add(changed);
      return () -> listeners.remove(changed);
    }

    void close(GeoPoint at) {
      all.add(
          new Obstacle(
              "1",
              "河口路塌方",
              new GeometryFactory().createPoint(new Coordinate(at.lon(), at.lat())),
              Instant.parse("2026-07-20T06:31:00Z"),
              Optional.empty()));
      listeners.forEach(Runnable::run);
    }

    void open() {
      all.clear();
      listeners.forEach(Runnable::run);
    }
  }

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            clock,
            new RoadModule(),
            new AbstractModule() {
              @Override
              protected void configure() {
                Multibinder.newSetBinder(binder(), RoadBlockSource.class)
                    .addBinding()
                    .toInstance(drawn);
              }
            });
    roads = station.get(RoadService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void drawMap() throws IOException {
    Path district = Files.createDirectories(temp.resolve("dh/district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例}
        area: "330900000000"
        datum: wgs84
        bbox: [119.9, 29.9, 120.1, 30.1]
        basemap: map.osm.pbf
        attribution: 示意
        """);
    TestMap map = new TestMap();
    map.line(new double[] {120, 30, 120.01, 30, 120.02, 30}, "highway", "primary", "name", "河口路");
    map.write(district.resolve("map.osm.pbf"));
  }

  private Answer<List<Travel>> eta() {
    return roads.eta(List.of(new Start(WEST, 5)), EAST, Vehicle.CAR);
  }

  @Test
  void withoutAMapAnswersAreStraightLinesAndSaySo() {
    Answer<List<Travel>> answer = eta();

    assertThat(answer.found().getFirst()).isInstanceOf(Travel.Estimated.class);
    assertThat(answer.found().getFirst().minutes()).isGreaterThan(5);
    assertThat(answer.basis().roads()).isFalse();
    assertThat(answer.basis().said().key()).isEqualTo("road.basis.straight");
    assertThat(roads.reach(List.of(Start.now(WEST)), 15, Vehicle.CAR).found()).isEmpty();
    assertThat(roads.route(WEST, EAST, Vehicle.CAR, 0, Language.ZH).found())
        .isInstanceOf(Routing.NotFound.class);
    assertThat(roads.load(Progress.UNWATCHED)).isInstanceOf(RoadState.Missing.class);
  }

  @Test
  void aMapThatCannotBeReadIsToldAndNothingBreaks() throws IOException {
    drawMap();
    Files.writeString(temp.resolve("dh/district/map.osm.pbf"), "no map");

    assertThat(roads.load(Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RoadState.Missing.class,
            missing -> assertThat(missing.why().key()).startsWith("geo.refused.osm."));
    assertThat(eta().found().getFirst()).isInstanceOf(Travel.Estimated.class);
  }

  @Test
  void closuresAreHonouredAsSoonAsTheyAreDrawn() throws IOException {
    drawMap();
    roads.load(Progress.UNWATCHED);
    AtomicInteger told = new AtomicInteger();
    roads.onChange(told::incrementAndGet);

    assertThat(eta().found().getFirst()).isInstanceOf(Travel.ByRoad.class);
    assertThat(eta().basis().closures()).isZero();
    drawn.close(new GeoPoint(120.012, 30));
    assertThat(told).hasValue(1);
    assertThat(eta().basis().closures()).isEqualTo(1);
    assertThat(eta().found().getFirst())
        .isInstanceOfSatisfying(
            Travel.Unreachable.class,
            no ->
                assertThat(no.why())
                    .isInstanceOfSatisfying(
                        Hindrance.Cut.class,
                        cut -> assertThat(cut.by().name()).isEqualTo("河口路塌方")));
    drawn.open();
    assertThat(eta().found().getFirst()).isInstanceOf(Travel.ByRoad.class);
    assertThat(roads.network()).isPresent();
  }

  @Test
  void theHallsOwnSpeedsCountAndAFaultInThemIsNamed() throws IOException {
    drawMap();
    Files.createDirectories(roads.maps());
    Files.writeString(roads.maps().resolve("speeds.yaml"), "version: 1\nsnap: fast\n");

    assertThat(roads.load(Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RoadState.Missing.class,
            missing -> assertThat(missing.why().key()).isEqualTo("geo.speeds.fault"));
    assertThat(eta().found().getFirst()).isInstanceOf(Travel.Estimated.class);
  }

  @Test
  void whoAsksOrDrawsWhileTheGraphIsBuiltDoesNotWait() throws IOException {
    drawMap();
    List<Answer<List<Travel>>> meanwhile = new ArrayList<>();
    Thread[] asking = new Thread[1];
    roads.load(
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public void step(Message step) {
            if (asking[0] == null) {
              asking[0] =
                  Thread.ofPlatform()
                      .start(() -> {
                        meanwhile.add(eta());
                        drawn.close(new GeoPoint(120.012, 30));
                      });
              joined(asking[0]);
            }
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        });

    assertThat(meanwhile).hasSize(1);
    assertThat(meanwhile.getFirst().basis().roads()).isFalse();
    assertThat(eta().basis().closures()).isEqualTo(1);
  }

  private static void joined(Thread thread) {
    try {
      assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBuildEndsWithTheConsole() throws IOException {
    drawMap();
    roads.close();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> roads.load(Progress.UNWATCHED));
    assertThat(eta().found().getFirst()).isInstanceOf(Travel.Estimated.class);
  }

  @Test
  void whoClosesARoadNeverWaitsForWhoeverGathers() throws IOException {
    drawMap();
    roads.load(Progress.UNWATCHED);
    drawn.whileGathering =
        () -> joined(Thread.ofPlatform().start(() -> drawn.close(new GeoPoint(120.012, 30))));

    assertThat(eta().basis().closures()).isZero();
    drawn.whileGathering =
        () -> joined(Thread.ofPlatform().start(() -> drawn.close(new GeoPoint(120.013, 30))));
    assertThat(eta().basis().closures()).isEqualTo(1);
    // What was drawn while the others were gathered counts from the next question on.
    assertThat(eta().basis().closures()).isEqualTo(2);
  }

  @Test
  void aClosureOnNoRoadIsCountedApart() throws IOException {
    drawMap();
    roads.load(Progress.UNWATCHED);
    drawn.close(new GeoPoint(120.012, 30));
    drawn.close(new GeoPoint(120.012, 30.05));
    RoadBasis basis = eta().basis();

    assertThat(basis.closures()).isEqualTo(1);
    assertThat(basis.offRoad()).isEqualTo(1);
    assertThat(basis.said().key()).isEqualTo("road.basis.someOffRoad");
    assertThat(basis.said().args()).startsWith(1, 1);
  }

  @Test
  void aMapAddedLaterIsReadWithTheNextQuestion() throws IOException {
    assertThat(eta().basis().roads()).isFalse();
    assertThat(roads.state()).isInstanceOf(RoadState.Missing.class);
    drawMap();
    // Questions come by the hundred: the disk is looked at every few seconds.
    assertThat(eta().basis().roads()).isFalse();
    clock.move(Duration.ofSeconds(6));

    assertThat(eta().basis().roads()).isTrue();
  }

  @Test
  void aMapThatWasMendedOrReplacedIsReadAndAnotherOfTheSameIsNot() throws IOException {
    drawMap();
    Path map = temp.resolve("dh/district/map.osm.pbf");
    byte[] good = Files.readAllBytes(map);
    Files.writeString(map, "no map");
    assertThat(eta().basis().roads()).isFalse();
    RoadState broken = roads.state();
    clock.move(Duration.ofHours(3));
    assertThat(eta().basis().roads()).isFalse();
    assertThat(roads.state()).isSameAs(broken);

    Files.write(map, good);
    clock.move(Duration.ofSeconds(6));
    assertThat(eta().basis().roads()).isTrue();
    RoadState first = roads.state();
    TestMap other = new TestMap();
    other.line(new double[] {120, 30, 120.02, 30}, "highway", "primary", "name", "新路");
    other.write(map);
    clock.move(Duration.ofSeconds(6));
    eta();
    assertThat(roads.state()).isInstanceOf(RoadState.Ready.class).isNotSameAs(first);
  }

  @Test
  void aMapThatBreaksLaterLeavesTheRoadsThereWereInUse() throws IOException {
    drawMap();
    assertThat(eta().basis().roads()).isTrue();
    Files.writeString(temp.resolve("dh/district/map.osm.pbf"), "no map");
    clock.move(Duration.ofSeconds(6));
    assertThat(eta().basis().roads()).isTrue();
    List<Throwable> told = new ArrayList<>();
    station.get(Tasks.class).onFailure(told::add);
    roads.again();
    assertThat(told).singleElement().isInstanceOf(RefusedException.class);
    assertThat(eta().basis().roads()).isTrue();
  }

  @Test
  void whatWasCalledOffIsToldAndTriedAgainAfterAWhileOrOnCommand() throws IOException {
    drawMap();
    AtomicInteger told = new AtomicInteger();
    roads.onChange(told::incrementAndGet);
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> roads.load(CANCELLED));
    assertThat(told).hasValue(1);
    assertThat(roads.state().said().key()).isEqualTo("road.state.cancelled");
    clock.move(Duration.ofMinutes(1));
    assertThat(eta().basis().roads()).isFalse();
    clock.move(Duration.ofMinutes(10));
    assertThat(eta().basis().roads()).isTrue();
  }

  @Test
  void onCommandTheRoadsAreReadAtOnce() throws IOException {
    drawMap();
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> roads.load(CANCELLED));
    roads.again();
    assertThat(roads.state()).isInstanceOf(RoadState.Ready.class);
  }

  private static final Progress CANCELLED =
      new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public void step(Message step) {}

        @Override
        public boolean cancelled() {
          return true;
        }
      };
}
