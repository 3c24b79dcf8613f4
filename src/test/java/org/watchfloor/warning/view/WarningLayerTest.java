package org.watchfloor.warning.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;

/** Where warnings stand on the map. */
class WarningLayerTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private WarningLayer layer;

  @BeforeEach
  void open() throws IOException {
    Path root = temp.resolve("station");
    station = TestStation.open(root, "ZS-DH", clock, new RegionModule(), new WarningModule());
    Path district = Files.createDirectories(root.resolve("district"));
    Files.writeString(
        district.resolve("district.yaml"),
        """
        station: {id: ZS-DH, name: 示例}
        bbox: [121, 29, 123, 31]
        basemap: none.osm.pbf
        attribution: 示例
        boundary: boundary.geojson
        """);
    Files.writeString(
        district.resolve("boundary.geojson"),
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"330902"},
        "geometry":{"type":"MultiPolygon","coordinates":[
        [[[122.3,30],[122.31,30],[122.31,30.01],[122.3,30]]],
        [[[122,30],[122.1,30],[122.1,30.1],[122,30]]]]}}]}
        """);
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330902000000",
                    "定海区",
                    AreaLevel.COUNTY,
                    null,
                    1,
                    1,
                    point(122.1, 30),
                    PointSource.UNTOLD),
                new Area(
                    "330902001000",
                    "昌国街道",
                    AreaLevel.TOWN,
                    "330902000000",
                    1,
                    1,
                    point(122.104, 30.022),
                    PointSource.UNTOLD)));
    layer = station.get(WarningLayer.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static GeoPoint point(double lon, double lat) {
    return new GeoPoint(lon, lat);
  }

  private void take(String file, String... pairs) {
    station.get(WarningService.class).take("f.xml", CapFiles.with(file, pairs), Way.FILE);
  }

  @Test
  void polygonsAndCirclesAreAreasInTheColourOfTheSignal() {
    take("rain-red.xml");
    assertThat(layer.shapes())
        .hasSize(2)
        .allSatisfy(shape -> {
          assertThat(shape.form()).isEqualTo(ShapeForm.AREA);
          assertThat(shape.style()).isEqualTo(ShapeStyle.SIGNAL_RED);
          assertThat(shape.label()).isEqualTo("暴雨红色预警");
        });
    assertThat(layer.forWall()).isTrue();
  }

  @Test
  void aTownWithoutAShapeIsAPinAndACountyHasItsBorder() {
    take(
        "rain-red.xml",
        "<polygon>30.00,122.05 30.00,122.15 30.06,122.15 30.06,122.05 30.00,122.05</polygon>",
        "",
        "<circle>29.953,122.296 3000</circle>",
        "");
    assertThat(layer.shapes()).extracting(MapShape::form).containsExactly(ShapeForm.PIN);
    assertThat(layer.shapes().getFirst().points()).containsExactly(point(122.104, 30.022));
    take("rain-red-cancel.xml");
    take("fog-white.xml", "330900000000", "330902000000");
    assertThat(layer.shapes())
        .hasSize(2)
        .allMatch(shape -> shape.form() == ShapeForm.AREA)
        .allMatch(shape -> shape.style() == ShapeStyle.SIGNAL_OTHER);
    assertThat(layer.shapes())
        .extracting(MapShape::label)
        .as("one label, on the largest part")
        .containsExactly("海雾飞沫白色预警", "");
    assertThat(layer.shapes().getFirst().what().args().getFirst())
        .as("on the wall no word that somebody sent")
        .isEqualTo(Message.of("warning.kind.other"));
  }

  @Test
  void twoWarningsOfOneTownShareItsPin() {
    String[] bare = {
      "<polygon>30.00,122.05 30.00,122.15 30.06,122.15 30.06,122.05 30.00,122.05</polygon>",
      "",
      "<circle>29.953,122.296 3000</circle>",
      ""
    };
    take("rain-red.xml", bare);
    station
        .get(WarningService.class)
        .take(
            "g.xml",
            new String(CapFiles.with("rain-red.xml", bare), StandardCharsets.UTF_8)
                .replace("20260720101000_1", "20260720101000_2")
                .replace("暴雨红", "雷电黄")
                .replace("11B03", "11B14")
                .replace("Red", "Yellow")
                .getBytes(StandardCharsets.UTF_8),
            Way.FILE);
    assertThat(layer.shapes()).hasSize(1);
    assertThat(layer.shapes().getFirst().label()).isEqualTo("暴雨红色预警  雷电黄色预警");
    assertThat(layer.shapes().getFirst().style()).isEqualTo(ShapeStyle.SIGNAL_RED);
  }

  @Test
  void whatIsToComeIsDashedAndWhatIsOverIsGone() {
    clock.move(Duration.ofMinutes(-30));
    take("rain-red.xml");
    assertThat(layer.shapes()).allMatch(MapShape::planned);
    clock.move(Duration.ofMinutes(31));
    assertThat(layer.shapes()).noneMatch(MapShape::planned);
    clock.move(Duration.ofHours(7));
    assertThat(layer.shapes()).isEmpty();
  }
}
