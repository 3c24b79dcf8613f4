package org.watchfloor.warning.typhoon.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonModule;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.WindCircle;
import org.watchfloor.warning.typhoon.WindScale;

/** What stands on the map of a storm. */
class TyphoonLayerTest {
  private static final Instant NOON = Instant.parse("2026-07-20T00:00:00Z");

  private final HandClock clock = new HandClock();
  private TestStation station;
  private TyphoonLayer layer;

  @BeforeEach
  void open(@TempDir Path folder) {
    station =
        TestStation.open(
            folder.resolve("dh"),
            "ZS-DH",
            clock,
            new RegionModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TyphoonModule());
    layer = station.get(TyphoonLayer.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void thePastIsSolidTheForecastDashedAndTheClassASign() {
    take("CMA", 126, 27);
    List<MapShape> shapes = layer.shapes();
    assertThat(forms(shapes, ShapeForm.LINE))
        .extracting(MapShape::planned)
        .containsExactly(false, false, false, true);
    assertThat(forms(shapes, ShapeForm.AREA))
        .singleElement()
        .satisfies(area -> assertThat(area.label()).isEqualTo("7级"));
    assertThat(forms(shapes, ShapeForm.NODE))
        .filteredOn(MapShape::planned)
        .hasSize(2)
        .allSatisfy(node -> assertThat(node.label()).startsWith("◇ 台风 07-"));
    station.get(StormChoice.class).circlesAhead(true);
    assertThat(forms(layer.shapes(), ShapeForm.AREA)).hasSize(3);
  }

  @Test
  void circlesAreThoseOfOneAgencyOnly() {
    take("CMA", 126, 27);
    take("JTWC", 126.2, 27.1);
    assertThat(forms(layer.shapes(), ShapeForm.AREA)).hasSize(1);
    assertThat(forms(layer.shapes(), ShapeForm.NODE))
        .filteredOn(node -> node.label().contains("JTWC"))
        .isNotEmpty();
  }

  @Test
  void anOldStormIsGoneAndItsLinesWithIt() {
    take("CMA", 126, 27);
    clock.move(Duration.ofHours(80));
    assertThat(layer.shapes()).isEmpty();
  }

  @Test
  void acrossTheDateLineTheWayIsCutInTwo() {
    take("CMA", 179.5, 20);
    for (MapShape line : forms(layer.shapes(), ShapeForm.LINE)) {
      for (int i = 1; i < line.points().size(); i++) {
        assertThat(Math.abs(line.points().get(i).lon() - line.points().get(i - 1).lon()))
            .isLessThan(180);
      }
    }
  }

  private static List<MapShape> forms(List<MapShape> shapes, ShapeForm form) {
    return shapes.stream().filter(shape -> shape.form() == form).toList();
  }

  /** Three points seen, the last on this side, and two ahead on the other. */
  private void take(String agency, double lon, double lat) {
    List<TrackPoint> seen = new ArrayList<>();
    List<TrackPoint> ahead = new ArrayList<>();
    for (int i = -2; i <= 2; i++) {
      TrackPoint point =
          new TrackPoint(
              NOON.plus(Duration.ofHours(6L * i)),
              new GeoPoint(Math.IEEEremainder(lon + i * 0.8, 360), lat + i * 0.5),
              PointSource.UNTOLD,
              null,
              35.0,
              120,
              StormClass.TY,
              null,
              null,
              List.of(new WindCircle(WindScale.BEAUFORT_7, 13.9, 200.0, 180.0, 150.0, null)),
              Math.max(0, 6 * i));
      (i <= 0 ? seen : ahead).add(point);
    }
    station
        .get(TyphoonService.class)
        .take(List.of(new Bulletin("2609", "", "", agency, NOON, seen, ahead, "t")));
  }
}
