package org.watchfloor.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.support.Shapefiles;
import org.watchfloor.task.Progress;

/**
 * Whatever a file holds, reading it as a layer ends with sound features or with one sentence in
 * both languages: never with another exception.
 */
class AnyLayerTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Texts EN = new Texts(Language.EN);
  private static final Charset GBK = Charset.forName("GB18030");
  private static final double[][] RING = {
    {122, 30}, {122, 30.1}, {122.1, 30.1}, {122.1, 30}, {122, 30}
  };

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("anylayer");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 300)
  void randomBytesAfterTheMarkOfAFormat(@ForAll("magic") String magic, @ForAll byte[] bytes)
      throws IOException {
    byte[] head = magic.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, all, head.length, bytes.length);
    read("any.bin", all);
  }

  @Provide
  Arbitrary<String> magic() {
    return Arbitraries.of(
        "",
        "PK\u0003\u0004",
        "{\"type\":\"FeatureCollection\",\"features\":[",
        "{\"type\":\"Polygon\",\"coordinates\":[[",
        "<kml><Placemark>",
        "<gpx><trk>",
        "\u00ff\u00fe",
        "\u0000\u0000\u0027\n");
  }

  @Property(tries = 400)
  void damagedText(@ForAll("texts") String text, @ForAll Random random) throws IOException {
    read("any.bin", damaged(text.getBytes(StandardCharsets.UTF_8), random));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
        LayerReaderTest.KML,
        "<gpx><metadata><name>a</name></metadata><wpt lat=\"30\" lon=\"122\"><name>b</name></wpt>"
            + "<trk><trkseg><trkpt lat=\"30\" lon=\"122\"><time>x</time></trkpt>"
            + "<trkpt lat=\"31\" lon=\"122\"/></trkseg></trk></gpx>",
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
            + "{\"name\":\"a\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[122,30],[122.2,30.2],[122.2,30],[122,30.2],[122,30]]]}}]}");
  }

  @Property(tries = 150)
  void damagedPackedFile(@ForAll Random random) throws IOException {
    read("any.kmz", damaged(LayerReaderTest.zip("doc.kml", LayerReaderTest.KML), random));
  }

  @Property(tries = 500)
  void damagedShapefile(@ForAll Random random) throws IOException {
    byte[] shp = Shapefiles.shp(5, List.of(Shapefiles.parts(false, RING, RING), new byte[40]));
    byte[] dbf = Shapefiles.dbf(GBK, 8, List.of(Map.of("MC", "a"), Map.of("MC", "b")));
    byte[] prj = Shapefiles.zone(41).getBytes(StandardCharsets.UTF_8);
    int which = random.nextInt(4);
    Files.write(folder.resolve("s.dbf"), which == 1 || which == 3 ? damaged(dbf, random) : dbf);
    if (which == 2) {
      Files.write(folder.resolve("s.prj"), damaged(prj, random));
    } else {
      Files.deleteIfExists(folder.resolve("s.prj"));
    }
    read("s.shp", which == 0 || which == 3 ? damaged(shp, random) : shp);
  }

  /** Cut short, with bytes turned, or both. */
  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes =
        random.nextInt(3) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
    for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] = random.nextBoolean() ? (byte) (bytes[at] ^ 1 << random.nextInt(8)) : (byte) -1;
    }
    return bytes;
  }

  private static void read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    try {
      LayerReading read = LayerReader.read(file, Datum.WGS84, Progress.UNWATCHED);
      assertThat(read.features()).isNotEmpty();
      for (LayerFeature feature : read.features()) {
        assertThat(feature.geometry().isEmpty()).isFalse();
        assertThat(feature.geometry().isValid() || feature.geometry().getDimension() < 2).isTrue();
        assertThat(feature.geometry().getEnvelopeInternal().getMaxX()).isBetween(-180.0, 180.0);
      }
      read.notes().forEach(note -> assertThat(said(note)).isNotBlank());
    } catch (RefusedException e) {
      assertThat(said(e.said())).isNotBlank();
      assertThat(e.said().key()).isNotEqualTo(LayerReader.UNEXPECTED);
    }
  }

  private static String said(Message message) {
    return ZH.say(message) + EN.say(message);
  }
}
