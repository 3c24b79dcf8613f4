package org.watchfloor.geo.basemap.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.geo.basemap.WebMercator;

class RasterTilesTest {
  private static final Color GREEN = new Color(0x20C040);
  private static final Color BROWN = new Color(0xC09060);

  @TempDir Path folder;

  private RasterTiles open(TestPictures pictures) {
    return RasterTiles.open(pictures.write(folder.resolve("图 1#50%.mbtiles")), RasterNotes.NONE);
  }

  @Test
  void showsThePictureOfThePlaceWhicheverWayRowsAreCounted() {
    TestPictures south = new TestPictures().put(10, 858, 421, GREEN).put(10, 858, 422, BROWN);
    try (RasterTiles tiles = open(south)) {
      assertThat(middle(tiles, 10, 858, 421)).isEqualTo(GREEN.getRGB());
      assertThat(middle(tiles, 10, 858, 422)).isEqualTo(BROWN.getRGB());
      assertThat(tiles.tile(10, 858, 421, TileStyle.DAY).getRGB(3, 3))
          .as("the corner stays in the north-west")
          .isEqualTo(Color.BLACK.getRGB());
    }
  }

  @Test
  void aMapThatIsHeldStaysReadableAfterItsOwnerClosedIt() {
    RasterTiles tiles = open(new TestPictures().put(10, 858, 421, GREEN));
    try (TileSource.Hold _ = tiles.forWall().hold()) {
      tiles.close();
      assertThat(middle(tiles, 10, 858, 421)).isEqualTo(GREEN.getRGB());
    }
    assertThatThrownBy(tiles::hold)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("geo.refused.mbtiles.closed"));
  }

  @Test
  void rowsFromTheNorthAreTakenByWordOrByWhereTheMapLies() {
    TestPictures said = new TestPictures().word("scheme", "xyz").xyz().put(10, 858, 421, GREEN);
    RasterTiles byWord =
        RasterTiles.open(said.write(folder.resolve("a.mbtiles")), RasterNotes.NONE);
    assertThat(middle(byWord, 10, 858, 421)).isEqualTo(GREEN.getRGB());
    TestPictures lies =
        new TestPictures().word("bounds", "121.6,29.5,122.1,30.3").xyz().put(10, 858, 421, GREEN);
    RasterTiles byPlace =
        RasterTiles.open(lies.write(folder.resolve("b.mbtiles")), RasterNotes.NONE);
    assertThat(middle(byPlace, 10, 858, 421)).isEqualTo(GREEN.getRGB());
    byWord.close();
    byPlace.close();
  }

  @Test
  void pictureOfTwiceTheSizeIsFourTilesOfTheNextZoom() {
    try (RasterTiles tiles = open(new TestPictures().put(10, 858, 421, GREEN, 512))) {
      BufferedImage tile = tiles.tile(11, 1716, 842, TileStyle.DAY);
      assertThat(tile.getRGB(60, 60)).as("pixel for pixel").isEqualTo(Color.BLACK.getRGB());
      assertThat(tile.getRGB(70, 70)).isEqualTo(GREEN.getRGB());
      assertThat(middle(tiles, 11, 1717, 843)).isEqualTo(GREEN.getRGB());
      assertThat(middle(tiles, 10, 858, 421)).isEqualTo(GREEN.getRGB());
      assertThat(tiles.maxZoom()).isEqualTo(11);
    }
  }

  @Test
  void missingAndBrokenPicturesAreFilledFromTheTileAbove() {
    TestPictures pictures =
        new TestPictures()
            .put(10, 858, 421, GREEN)
            .put(11, 1716, 842, BROWN)
            .bytes(11, 1717, 842, "no picture".getBytes(StandardCharsets.UTF_8));
    try (RasterTiles tiles = open(pictures)) {
      assertThat(middle(tiles, 11, 1716, 842)).isEqualTo(BROWN.getRGB());
      assertThat(middle(tiles, 11, 1717, 842)).as("broken").isEqualTo(GREEN.getRGB());
      assertThat(middle(tiles, 11, 1716, 843)).as("missing").isEqualTo(GREEN.getRGB());
      assertThat(middle(tiles, 14, 858 * 16 + 9, 421 * 16 + 9))
          .as("beyond the largest zoom")
          .isEqualTo(GREEN.getRGB());
    }
  }

  @Test
  void belowTheSmallestZoomPicturesAreReduced() {
    try (RasterTiles tiles = open(new TestPictures().put(10, 858, 421, GREEN))) {
      BufferedImage tile = tiles.tile(9, 429, 210, TileStyle.DAY);
      assertThat(tile.getRGB(64, 192)).isEqualTo(GREEN.getRGB());
      assertThat(tile.getRGB(192, 64)).isEqualTo(TileStyle.DAY.nothing().getRGB());
    }
  }

  @Test
  void everyTileIsOpaqueWhereverOneLooks() {
    try (RasterTiles tiles = open(new TestPictures().put(10, 858, 421, GREEN))) {
      for (int[] at :
          new int[][] {{0, 0, 0}, {3, -1, 99}, {19, 5, -7}, {22, 3_519_000, 1_700_000}}) {
        for (TileStyle style : TileStyle.values()) {
          BufferedImage tile = tiles.tile(at[0], at[1], at[2], style);
          assertThat(Arrays.stream(pixels(tile)).allMatch(pixel -> pixel >>> 24 == 0xFF)).isTrue();
        }
      }
    }
  }

  @Test
  void atNightDrawnMapsAreTurnedAndPhotosDarkened() {
    TestPictures drawn = new TestPictures().put(10, 858, 421, Color.WHITE);
    try (RasterTiles tiles = open(drawn)) {
      BufferedImage tile = tiles.tile(10, 858, 421, TileStyle.NIGHT);
      assertThat(lightness(tile.getRGB(128, 128))).as("white paper").isLessThan(40);
      assertThat(lightness(tile.getRGB(3, 3))).as("black letters").isGreaterThan(180);
    }
    TestPictures photo = new TestPictures().word("format", "jpg").put(10, 858, 421, Color.WHITE);
    try (RasterTiles tiles =
        RasterTiles.open(photo.write(folder.resolve("photo.mbtiles")), RasterNotes.NONE)) {
      BufferedImage tile = tiles.tile(10, 858, 421, TileStyle.NIGHT);
      assertThat(lightness(tile.getRGB(128, 128))).isBetween(90, 130);
      assertThat(lightness(tile.getRGB(3, 3))).isZero();
    }
  }

  @Test
  void shiftedMapsLieRightUnderTheSymbols() {
    GeoPoint tower = new GeoPoint(122.106, 30.016);
    Datum.Reading there = Datum.GCJ02.fromWgs84(tower);
    int zoom = 16;
    double pixels = WebMercator.worldPixels(zoom);
    int markX = (int) (WebMercator.x(there.lon()) * pixels);
    int markY = (int) (WebMercator.y(there.lat()) * pixels);
    TestPictures shifted = new TestPictures().word("datum", "gcj02");
    for (int x = markX / 256 - 2; x <= markX / 256 + 2; x++) {
      for (int y = markY / 256 - 2; y <= markY / 256 + 2; y++) {
        shifted.bytes(zoom, x, y, marked(markX - 256 * x, markY - 256 * y));
      }
    }
    try (RasterTiles tiles = open(shifted)) {
      int trueX = (int) (WebMercator.x(tower.lon()) * pixels);
      int trueY = (int) (WebMercator.y(tower.lat()) * pixels);
      BufferedImage tile = tiles.tile(zoom, trueX / 256, trueY / 256, TileStyle.DAY);
      assertThat(tile.getRGB(trueX % 256, trueY % 256)).isEqualTo(Color.RED.getRGB());
      assertThat(markX - trueX).as("it was shifted by many pixels").isGreaterThan(50);
    }
  }

  /** White with a red cross of five pixels where the mark is, if it is in this picture. */
  private static byte[] marked(int x, int y) {
    BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 256, 256);
    g.setColor(Color.RED);
    g.fillRect(x - 1, y - 1, 3, 3);
    g.dispose();
    var out = new java.io.ByteArrayOutputStream();
    try {
      javax.imageio.ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void tellsSourceAndApprovalNumber() {
    TestPictures bare = new TestPictures().word("name", "影像").put(10, 1, 1, GREEN);
    try (RasterTiles tiles = open(bare)) {
      assertThat(tiles.attribution())
          .isEqualTo(Message.of("geo.basemap.attribution.unapproved", "影像"));
    }
    TestPictures said =
        new TestPictures()
            .word("attribution", "<a href='x'>国家地理信息公共服务平台</a> 审图号：GS(2024)0650号")
            .put(10, 1, 1, GREEN);
    Path file = said.write(folder.resolve("said.mbtiles"));
    try (RasterTiles tiles = RasterTiles.open(file, RasterNotes.NONE)) {
      assertThat(tiles.attribution())
          .isEqualTo(
              Message.of("geo.basemap.attribution.approved", "国家地理信息公共服务平台", "GS(2024)0650号"));
    }
    RasterNotes known =
        new RasterNotes(
            Optional.of("县图"), Optional.of("县局"), Optional.of("浙S(2025)1号"), Optional.empty());
    try (RasterTiles tiles = RasterTiles.open(file, known)) {
      assertThat(tiles.attribution())
          .isEqualTo(Message.of("geo.basemap.attribution.approved", "县局", "浙S(2025)1号"));
      assertThat(tiles.title()).isEqualTo("县图");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none, geo.refused.mbtiles.missing",
    "text, geo.refused.mbtiles.kind",
    "empty-file, geo.refused.mbtiles.kind",
    "cut, geo.refused.mbtiles.truncated",
    "other-database, geo.refused.mbtiles.kind",
    "no-tile, geo.refused.basemap.empty",
    "vector, geo.refused.mbtiles.vector",
    "webp, geo.refused.mbtiles.webp",
    "noise, geo.refused.mbtiles.picture",
    "baidu, geo.refused.mbtiles.datum",
  })
  void refusesWithOneSentence(String what, String key) throws Exception {
    Path file = folder.resolve(what + ".mbtiles");
    bad(what, file);
    assertThatThrownBy(() -> RasterTiles.open(file, RasterNotes.NONE))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo(key);
              assertThat(e.said().args()).containsExactly(file.toString());
            });
  }

  private static void bad(String what, Path file) throws Exception {
    TestPictures pictures = new TestPictures();
    switch (what) {
      case "none" -> {}
      case "text" -> Files.writeString(file, "不是数据库".repeat(100));
      case "empty-file" -> Files.createFile(file);
      case "cut" -> {
        for (int x = 0; x < 60; x++) {
          pictures.put(10, x, 1, new Color(x * 1000), 512);
        }
        pictures.write(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      }
      case "other-database" -> {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
            var make = connection.createStatement()) {
          make.execute("create table roads (id integer)");
        }
      }
      case "no-tile" -> pictures.word("name", "x").write(file);
      case "vector" -> pictures.bytes(10, 1, 1, new byte[] {0x1F, (byte) 0x8B, 8, 0}).write(file);
      case "webp" ->
          pictures
              .bytes(10, 1, 1, "RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII))
              .write(file);
      case "noise" -> pictures.bytes(10, 1, 1, new byte[] {1, 2, 3}).write(file);
      case "baidu" -> pictures.word("datum", "bd09").put(10, 1, 1, GREEN).write(file);
      default -> throw new IllegalArgumentException(what);
    }
  }

  @Test
  void damageInsideIsFoundByReadingItThrough() throws IOException {
    TestPictures pictures = new TestPictures();
    for (int x = 0; x < 200; x++) {
      pictures.put(12, x, 7, new Color(x * 999));
    }
    Path file = pictures.write(folder.resolve("hurt.mbtiles"));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 3; i < bytes.length * 2 / 3; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertThatThrownBy(
            () -> {
              try (RasterTiles tiles = RasterTiles.open(file, RasterNotes.NONE)) {
                tiles.check();
              }
            })
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("geo.refused.mbtiles.damaged"));
  }

  @Test
  void worksInAFolderThatCannotBeWrittenAndLeavesNothingBeside() throws IOException {
    Path place = Files.createDirectory(folder.resolve("readonly"));
    Path file = new TestPictures().put(10, 858, 421, GREEN).write(place.resolve("m.mbtiles"));
    assertThat(place.toFile().setWritable(false)).isTrue();
    try (RasterTiles tiles = RasterTiles.open(file, RasterNotes.NONE)) {
      assertThat(middle(tiles, 10, 858, 421)).isEqualTo(GREEN.getRGB());
      assertThat(place.toFile().list()).containsExactly("m.mbtiles");
    } finally {
      assertThat(place.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aFilePutInItsPlaceLeavesTheOpenOneAsItWas() throws IOException {
    Path file = new TestPictures().put(10, 858, 421, GREEN).write(folder.resolve("m.mbtiles"));
    Path next = new TestPictures().put(10, 858, 421, BROWN).write(folder.resolve("n.mbtiles"));
    try (RasterTiles tiles = RasterTiles.open(file, RasterNotes.NONE)) {
      Files.move(next, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertThat(middle(tiles, 10, 858, 421)).isEqualTo(GREEN.getRGB());
    }
    try (RasterTiles tiles = RasterTiles.open(file, RasterNotes.NONE)) {
      assertThat(middle(tiles, 10, 858, 421)).isEqualTo(BROWN.getRGB());
    }
  }

  @Test
  void manyThreadsGetTheSameTile() {
    try (RasterTiles tiles = open(new TestPictures().put(10, 858, 421, GREEN))) {
      long different =
          IntStream.range(0, 200)
              .parallel()
              .map(i -> Arrays.hashCode(pixels(tiles.tile(12, 3433, 1685, TileStyle.NIGHT))))
              .distinct()
              .count();
      assertThat(different).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nanjing-center-z10-16", "zhoushan-z7-11"})
  void readsRealExports(String name) {
    Path file = org.watchfloor.geo.osm.RealData.folder().resolve(name + ".mbtiles");
    org.assertj.core.api.Assumptions.assumeThat(file).exists();
    try (RasterTiles tiles = RasterTiles.open(file, RasterNotes.NONE)) {
      tiles.check();
      GeoPoint at =
          name.startsWith("nanjing") ? new GeoPoint(118.784, 32.0415) : new GeoPoint(122.1, 30.02);
      int zoom = tiles.maxZoom();
      int x = (int) (WebMercator.x(at.lon()) * (1 << zoom));
      int y = (int) (WebMercator.y(at.lat()) * (1 << zoom));
      assertThat(Arrays.stream(pixels(tiles.tile(zoom, x, y, TileStyle.DAY))).distinct().count())
          .isGreaterThan(10);
    }
  }

  private static int middle(RasterTiles tiles, int z, int x, int y) {
    return tiles.tile(z, x, y, TileStyle.DAY).getRGB(128, 128);
  }

  private static int lightness(int rgb) {
    return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
  }

  private static int[] pixels(BufferedImage tile) {
    return tile.getRGB(0, 0, 256, 256, null, 0, 256);
  }
}
