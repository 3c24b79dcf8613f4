package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.osm.RealData;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

class BasemapPainterTest {
  private static final MapFont FONT = MapFont.load();
  private static final int ZOOM = 12;

  @TempDir Path folder;

  /** A square island with a lake, a road across it, a bridge to the east and a town. */
  private TestMap island() {
    TestMap map = new TestMap();
    map.line(
        new double[] {122, 30, 122.2, 30, 122.2, 30.2, 122, 30.2, 122, 30}, "natural", "coastline");
    map.line(
        new double[] {122.02, 30.14, 122.06, 30.14, 122.06, 30.18, 122.02, 30.18, 122.02, 30.14},
        "natural",
        "water");
    map.line(new double[] {122.01, 30.1, 122.2, 30.1}, "highway", "trunk");
    map.line(new double[] {122.2, 30.1, 122.3, 30.1}, "highway", "trunk", "bridge", "yes");
    map.node(121.9, 29.9);
    map.node(122.4, 30.3);
    return map;
  }

  private BasemapPainter painter(TestMap map) {
    Basemap basemap = Basemap.read(map.write(folder.resolve("map.pbf")), Progress.UNWATCHED);
    return new BasemapPainter(basemap, Language.ZH, "示意路网", FONT);
  }

  @Test
  void paintsLandSeaLakesRoadsAndBridges() {
    BasemapPainter painter = painter(island());
    Palette day = Palette.of(TileStyle.DAY);
    assertThat(colour(painter, 122.1, 30.05, TileStyle.DAY)).isEqualTo(day.land().getRGB());
    assertThat(colour(painter, 122.3, 30.2, TileStyle.DAY)).isEqualTo(day.sea().getRGB());
    assertThat(colour(painter, 122.04, 30.16, TileStyle.DAY)).isEqualTo(day.sea().getRGB());
    assertThat(colour(painter, 122.1, 30.1, TileStyle.DAY)).isEqualTo(day.mainRoad().getRGB());
    assertThat(colour(painter, 122.25, 30.1, TileStyle.DAY)).isEqualTo(day.mainRoad().getRGB());
    assertThat(colour(painter, 122.1, 30.05, TileStyle.NIGHT))
        .isEqualTo(Palette.of(TileStyle.NIGHT).land().getRGB());
  }

  @Test
  void onTheWallEverythingIsDrawnTwiceAsLarge() {
    BasemapPainter desk = painter(island());
    BasemapPainter wall = desk.forWall();
    int zoom = 14;
    int x = (int) (WebMercator.x(122.05) * (1 << zoom));
    int y = (int) (WebMercator.y(30.1) * (1 << zoom));
    assertThat(roadPixels(wall.tile(zoom, x, y, TileStyle.DAY)))
        .isGreaterThan(roadPixels(desk.tile(zoom, x, y, TileStyle.DAY)));
    Palette day = Palette.of(TileStyle.DAY);
    assertThat(colour(wall, 122.1, 30.05, TileStyle.DAY)).isEqualTo(day.land().getRGB());
    assertThat(colour(wall, 122.04, 30.16, TileStyle.DAY)).isEqualTo(day.sea().getRGB());
  }

  @Test
  void forFinerPixelsItIsDrawnInThoseNotEnlarged() {
    BasemapPainter painter = painter(island());
    int zoom = 14;
    int x = (int) (WebMercator.x(122.05) * (1 << zoom));
    int y = (int) (WebMercator.y(30.1) * (1 << zoom));
    BufferedImage plain = painter.tile(zoom, x, y, TileStyle.DAY);
    BufferedImage fine = painter.tile(zoom, x, y, TileStyle.DAY, 2 * TileSource.SIZE);
    assertThat(fine.getWidth()).isEqualTo(2 * TileSource.SIZE);
    assertThat((double) roadPixels(fine))
        .as("the road is as wide as before, of four times the pixels")
        .isBetween(3.5 * roadPixels(plain), 4.5 * roadPixels(plain));
    assertThat(pixels(fine)).as("it is not enlarged").isNotEqualTo(pixels(doubled(plain)));
  }

  private static BufferedImage doubled(BufferedImage image) {
    int side = 2 * image.getWidth();
    BufferedImage twice = new BufferedImage(side, side, image.getType());
    Graphics2D g = twice.createGraphics();
    g.drawImage(image, 0, 0, side, side, null);
    g.dispose();
    return twice;
  }

  private static long roadPixels(BufferedImage image) {
    int road = Palette.of(TileStyle.DAY).mainRoad().getRGB();
    return Arrays.stream(pixels(image)).filter(pixel -> pixel == road).count();
  }

  @Test
  void showsThatNothingIsKnownBeyondTheFile() {
    assertThat(colour(painter(island()), 123, 30, TileStyle.DAY))
        .isEqualTo(Palette.of(TileStyle.DAY).beyond().getRGB());
  }

  @Test
  void anExtractWithoutCoastIsLand() {
    TestMap map = new TestMap();
    map.line(new double[] {118, 32, 118.2, 32.2}, "highway", "service");
    assertThat(colour(painter(map), 118.1, 32.05, TileStyle.DAY))
        .isEqualTo(Palette.of(TileStyle.DAY).land().getRGB());
  }

  @Test
  void aLakeMadeOfPiecesKeepsItsIslands() {
    TestMap map = island();
    long outer =
        map.line(
            new double[] {122.1, 30.02, 122.18, 30.02, 122.18, 30.08, 122.1, 30.08, 122.1, 30.02});
    long inner =
        map.line(
            new double[] {
              122.13, 30.04, 122.15, 30.04, 122.15, 30.06, 122.13, 30.06, 122.13, 30.04
            });
    map.relation(new long[] {outer, inner}, "type", "multipolygon", "natural", "water");
    BasemapPainter painter = painter(map);
    assertThat(colour(painter, 122.11, 30.03, TileStyle.DAY))
        .isEqualTo(Palette.of(TileStyle.DAY).sea().getRGB());
    assertThat(colour(painter, 122.14, 30.05, TileStyle.DAY))
        .isEqualTo(Palette.of(TileStyle.DAY).land().getRGB());
  }

  @Test
  void aNameOnABorderGoesOnOnTheNextTile() {
    int border = (int) (WebMercator.x(122.1) * (1 << ZOOM)) + 1;
    double lon = 360.0 * border / (1 << ZOOM) - 180;
    double lat = 30.07;
    int y = (int) (WebMercator.y(lat) * (1 << ZOOM));
    BasemapPainter bare = painter(island());
    TestMap map = island();
    map.node(lon, lat, "place", "village", "name", "十字路口大村");
    BasemapPainter named = painter(map);
    for (int x : List.of(border - 1, border)) {
      int atTheBorder = x < border ? 255 : 0;
      assertThat(column(named.tile(ZOOM, x, y, TileStyle.DAY), atTheBorder))
          .isNotEqualTo(column(bare.tile(ZOOM, x, y, TileStyle.DAY), atTheBorder));
    }
  }

  @Test
  void everyThreadGetsTheSameTile() {
    BasemapPainter painter = painter(island());
    int x = (int) (WebMercator.x(122.1) * (1 << ZOOM));
    int y = (int) (WebMercator.y(30.1) * (1 << ZOOM));
    long different =
        IntStream.range(0, 200)
            .parallel()
            .map(i -> Arrays.hashCode(pixels(painter.tile(ZOOM, x, y, TileStyle.NIGHT))))
            .distinct()
            .count();
    assertThat(different).isEqualTo(1);
  }

  @Test
  void givesOpaqueTilesEverywhere() {
    BasemapPainter painter = painter(island());
    for (int[] tile :
        new int[][] {{0, 0, 0}, {3, -1, 99}, {19, 5, -7}, {22, 3_519_000, 1_700_000}}) {
      int[] pixels = pixels(painter.tile(tile[0], tile[1], tile[2], TileStyle.DAY));
      assertThat(Arrays.stream(pixels).allMatch(p -> p >>> 24 == 0xFF)).isTrue();
    }
  }

  @Test
  void saysWhereTheMapIsFrom() {
    assertThat(painter(island()).attribution())
        .isEqualTo(Message.of("geo.basemap.attribution", "示意路网"));
  }

  @Test
  void refusesAFileWithoutAnything() {
    Path file = new TestMap().write(folder.resolve("empty.pbf"));
    assertThatThrownBy(() -> Basemap.read(file, Progress.UNWATCHED))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("geo.refused.basemap.empty"));
  }

  @Test
  void aRoadAcrossTheEdgeOfTheWorldIsDrawnOnBothSidesAndNowhereElse() {
    TestMap map = new TestMap();
    map.line(new double[] {179.9, 30.05, -179.9, 30.05}, "highway", "trunk", "name", "边路");
    map.node(170, 30);
    BasemapPainter painter = painter(map);
    Palette day = Palette.of(TileStyle.DAY);
    assertThat(colour(painter, 179.95, 30.05, TileStyle.DAY)).isEqualTo(day.mainRoad().getRGB());
    assertThat(colour(painter, -179.95, 30.05, TileStyle.DAY)).isEqualTo(day.mainRoad().getRGB());
    assertThat(colour(painter, 122, 30.05, TileStyle.DAY)).isNotEqualTo(day.mainRoad().getRGB());
  }

  @Test
  void placesAcrossTheEdgeOfTheWorldHaveAPlace() {
    TestMap map = new TestMap();
    map.line(
        new double[] {179.9, 30.05, -179.9, 30.05, -179.8, 30.05},
        "highway",
        "trunk",
        "name",
        "边路");
    Basemap read = Basemap.read(map.write(folder.resolve("edge.pbf")), Progress.UNWATCHED);
    assertThat(read.places())
        .singleElement()
        .satisfies(place -> {
          assertThat(place.name()).isEqualTo("边路");
          assertThat(place.point().lon())
              .isCloseTo(-179.9, org.assertj.core.api.Assertions.within(0.01));
        });
  }

  @Test
  void anAreaThatCrossesItselfIsFilledAndHarmsNothing() {
    TestMap map = island();
    map.line(
        new double[] {122.1, 30.02, 122.18, 30.08, 122.18, 30.02, 122.1, 30.08, 122.1, 30.02},
        "natural",
        "water");
    BasemapPainter painter = painter(map);
    int sea = Palette.of(TileStyle.DAY).sea().getRGB();
    assertThat(colour(painter, 122.11, 30.05, TileStyle.DAY)).isEqualTo(sea);
    assertThat(colour(painter, 122.17, 30.05, TileStyle.DAY)).isEqualTo(sea);
    assertThat(colour(painter, 122.14, 30.025, TileStyle.DAY)).isNotEqualTo(sea);
  }

  @Test
  void aMapWithoutAnyNameIsDrawnAll() {
    TestMap map = island();
    map.node(122.1, 30.05, "place", "town");
    map.node(122.1, 30.06, "place", "town", "name", " ");
    map.line(new double[] {122.01, 30.12, 122.2, 30.12}, "highway", "primary", "name", "");
    Basemap read = Basemap.read(map.write(folder.resolve("bare.pbf")), Progress.UNWATCHED);
    assertThat(read.labels()).isEmpty();
    assertThat(read.places()).isEmpty();
    assertThat(colour(painter(map), 122.1, 30.12, TileStyle.DAY))
        .isEqualTo(Palette.of(TileStyle.DAY).mainRoad().getRGB());
  }

  @Test
  void chineseNamesComeFirstAndAShieldShowsOneNumber() {
    TestMap map = island();
    map.node(122.1, 30.05, "place", "town", "name", "Dinghai", "name:zh", "定海");
    map.line(
        new double[] {122.01, 30.12, 122.2, 30.12}, "highway", "primary", "ref", "G329;G526;S310");
    Basemap read = Basemap.read(map.write(folder.resolve("named.pbf")), Progress.UNWATCHED);
    assertThat(read.labels())
        .extracting(label -> label.name())
        .containsExactlyInAnyOrder("定海", "G329");
  }

  @Test
  void paintsRealStreetsWithTheirNames() {
    Path file = RealData.folder().resolve("nanjing-center.osm.pbf");
    assumeThat(file).exists();
    Basemap map = Basemap.read(file, Progress.UNWATCHED);
    assertThat(map.labels()).anyMatch(label -> label.name().equals("中山东路"));
    BasemapPainter painter = new BasemapPainter(map, Language.ZH, "", FONT);
    int x = (int) (WebMercator.x(118.784) * (1 << 16));
    int y = (int) (WebMercator.y(32.0415) * (1 << 16));
    assertThat(Arrays.stream(pixels(painter.tile(16, x, y, TileStyle.DAY))).distinct().count())
        .isGreaterThan(200);
  }

  private static int colour(BasemapPainter painter, double lon, double lat, TileStyle style) {
    double px = WebMercator.x(lon) * WebMercator.worldPixels(ZOOM);
    double py = WebMercator.y(lat) * WebMercator.worldPixels(ZOOM);
    int x = (int) px / TileSource.SIZE;
    int y = (int) py / TileSource.SIZE;
    return painter.tile(ZOOM, x, y, style).getRGB((int) px % 256, (int) py % 256);
  }

  private static List<Integer> column(BufferedImage tile, int x) {
    return IntStream.range(0, TileSource.SIZE).mapToObj(y -> tile.getRGB(x, y)).toList();
  }

  private static int[] pixels(BufferedImage tile) {
    int side = tile.getWidth();
    return tile.getRGB(0, 0, side, side, null, 0, side);
  }
}
