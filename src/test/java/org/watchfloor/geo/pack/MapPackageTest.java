package org.watchfloor.geo.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.pack.PackageCard.Words;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.task.Progress;

class MapPackageTest {
  private static final Words WORDS = new Words("示例县", Optional.of("县局"), Optional.of("浙S(2026)1号"));
  private static final Instant MADE = Instant.parse("2026-07-20T02:00:00Z");

  @TempDir Path folder;

  private Path extract(boolean roads) {
    TestMap map = new TestMap();
    map.node(122.105, 30.02, "place", "village", "name", "大湾村");
    if (roads) {
      map.line(new double[] {122.1, 30.0, 122.11, 30.01}, "highway", "primary", "name", "河口路");
      map.line(new double[] {122.11, 30.01, 122.12, 30.0}, "highway", "primary", "name", "河口路");
    }
    return map.write(folder.resolve("county.osm.pbf"));
  }

  private PackageCard make(Path extract) {
    return PackageWriter.make(
        extract, out(), WORDS, SpeedTableReader.builtIn(), MADE, Progress.UNWATCHED);
  }

  private Path out() {
    return folder.resolve("county.wfmap");
  }

  private static void refused(String key, Runnable act) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(act::run)
        .satisfies(e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void bringsMapRoadsAndNamesInOneFile() throws IOException {
    Path extract = extract(true);
    PackageCard made = make(extract);
    assertThat(made.edges()).isEqualTo(2);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("county.osm.pbf", "county.wfmap");
    Path there = Files.createDirectories(folder.resolve("there"));
    try (MapPackage read = MapPackage.open(out())) {
      assertThat(read.card()).isEqualTo(made);
      assertThat(read.card().title()).isEqualTo("示例县");
      assertThat(read.roads()).isTrue();
      read.check(Progress.UNWATCHED);
      read.unpack(
          there.resolve("map.osm.pbf"),
          there.resolve("names"),
          there.resolve("roads"),
          Progress.UNWATCHED);
    }
    assertThat(there.resolve("map.osm.pbf")).hasSameBinaryContentAs(extract);
    assertThat(PlaceTable.read(there.resolve("names")))
        .extracting(Place::name)
        .contains("大湾村", "河口路");
    RoadFolder roads = new RoadFolder(there);
    assertThat(roads.adopt(there.resolve("roads"), extract)).isTrue();
    assertThat(roads.open(extract, SpeedTableReader.builtIn()).orElseThrow().edges()).isEqualTo(2);
  }

  @Test
  void aMapWithoutRoadsIsAMapAllTheSame() {
    assertThat(make(extract(false)).edges()).isZero();
    try (MapPackage read = MapPackage.open(out())) {
      assertThat(read.roads()).isFalse();
    }
  }

  @Test
  void aFlippedByteIsNoticedOrDoesNotMatter() throws IOException {
    make(extract(true));
    byte[] whole = Files.readAllBytes(out());
    Random random = new Random(7);
    int noticed = 0;
    for (int i = 0; i < 300; i++) {
      byte[] bad = whole.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = folder.resolve("bad.wfmap");
      Files.write(file, bad);
      try (MapPackage read = MapPackage.open(file)) {
        read.check(Progress.UNWATCHED);
      } catch (RefusedException e) {
        assertThat(e.said().key()).startsWith("geo.pack.refused.");
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan(200);
  }

  @Test
  void aPackageNeverTakesThePlaceOfItsMap() throws IOException {
    Path extract = extract(true);
    byte[] before = Files.readAllBytes(extract);
    refused(
        "geo.pack.refused.ending",
        () ->
            PackageWriter.make(
                extract, extract, WORDS, SpeedTableReader.builtIn(), MADE, Progress.UNWATCHED));
    assertThat(extract).hasBinaryContent(before);
  }

  @Test
  void aPackageCutOffIsRefused() throws IOException {
    make(extract(true));
    byte[] whole = Files.readAllBytes(out());
    for (int length : new int[] {0, 4, 100, whole.length / 2, whole.length - 1}) {
      Path file = folder.resolve("cut.wfmap");
      Files.write(file, Arrays.copyOf(whole, length));
      refused("geo.pack.refused.unreadable", () -> MapPackage.open(file));
    }
    refused("geo.pack.refused.missing", () -> MapPackage.open(folder.resolve("none.wfmap")));
  }

  @Test
  void whatDoesNotBelongInAPackageIsRefused() throws IOException {
    refused("geo.pack.refused.kind", () -> MapPackage.open(zip("a", "hello")));
    refused("geo.pack.refused.kind", () -> MapPackage.open(zip(MapPackage.CARD, "{\"format\":2}")));
    refused(
        "geo.pack.refused.damaged",
        () ->
            MapPackage.open(
                zip(
                    MapPackage.CARD,
                    "{\"format\":1,\"made\":\"2026-07-20T02:00:00Z\","
                        + "\"entries\":{\"roads/../../evil\":{\"bytes\":1,\"sha256\":\"\"}}}")));
  }

  @Test
  void lengthsNoFileHasAreRefused() {
    for (String bytes : List.of("-1", "9223372036854775807")) {
      String card =
          "{\"format\":1,\"made\":\"2026-07-20T02:00:00Z\",\"entries\":{"
              + "\"extract.osm.pbf\":{\"bytes\":"
              + bytes
              + ",\"sha256\":\"\"}}}";
      refused("geo.pack.refused.kind", () -> MapPackage.open(zip(MapPackage.CARD, card)));
    }
  }

  @Test
  void anEntryLongerThanTheCardSaysIsNotUnpacked() throws IOException {
    String card =
        "{\"format\":1,\"made\":\"2026-07-20T02:00:00Z\",\"entries\":{"
            + "\"extract.osm.pbf\":{\"bytes\":3,\"sha256\":\"\"},"
            + "\"places.tsv\":{\"bytes\":0,\"sha256\":\"\"}}}";
    Path file = folder.resolve("bomb.wfmap");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, MapPackage.CARD, card);
      put(zip, MapPackage.MAP, "0".repeat(50_000_000));
      put(zip, MapPackage.PLACES, "");
    }
    Path map = folder.resolve("map");
    try (MapPackage read = MapPackage.open(file)) {
      refused(
          "geo.pack.refused.damaged",
          () -> read.unpack(map, folder.resolve("n"), folder.resolve("r"), Progress.UNWATCHED));
    }
    assertThat(Files.size(map)).isZero();
  }

  @Test
  void anExtractThatIsNoneOrACancelLeavesTheOldPackage() throws IOException {
    make(extract(true));
    byte[] whole = Files.readAllBytes(out());
    Path bad = folder.resolve("bad.osm.pbf");
    Files.writeString(bad, "no map");
    assertThatThrownBy(() -> make(bad)).isInstanceOf(RefusedException.class);
    Progress cancelled =
        new Progress() {
          private boolean roads;

          @Override
          public void at(long done, long total) {}

          @Override
          public void step(Message step) {
            roads |= step.key().equals("geo.pack.packing");
          }

          @Override
          public boolean cancelled() {
            return roads;
          }
        };
    Path extract = extract(true);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            PackageWriter.make(extract, out(), WORDS, SpeedTableReader.builtIn(), MADE, cancelled));
    assertThat(out()).hasBinaryContent(whole);
    assertThat(List.of(folder.toFile().list()))
        .containsExactlyInAnyOrder("bad.osm.pbf", "county.osm.pbf", "county.wfmap");
  }

  private Path zip(String name, String text) {
    Path file = folder.resolve("other.wfmap");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, name, text);
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
