package org.watchfloor.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

class RoadServiceTest {
  private static final GeoPoint WEST = new GeoPoint(120.001, 30);
  private static final GeoPoint EAST = new GeoPoint(120.019, 30);

  @TempDir Path temp;
  private final Drawn drawn = new Drawn();
  private TestStation station;
  private RoadService roads;

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
            new HandClock(),
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
      assertThat(thread.join(java.time.Duration.ofSeconds(20))).isTrue();
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
}
