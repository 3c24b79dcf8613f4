package org.watchfloor.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.watchfloor.base.RefusedException;

/**
 * Whatever a file holds, an import ends with a report that adds up or with a refusal in both
 * languages: never with another exception, and never with part of a row.
 */
class AnyFileTest {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("anyfile");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Property(tries = 500)
  void randomBytes(@ForAll byte[] bytes) {
    imported(bytes);
  }

  @Property(tries = 300)
  void randomBytesAfterTheMarkOfAKnownFormat(@ForAll("magic") String magic, @ForAll byte[] bytes) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(magic.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(bytes);
    imported(all.toByteArray());
  }

  @Provide
  Arbitrary<String> magic() {
    return Arbitraries.of(
        "PK\u0003\u0004",
        "PK\u0005\u0006",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
        "{\"type\":\"FeatureCollection\",\"features\":[",
        "[",
        "\u00ff\u00fe",
        "\u00ef\u00bb\u00bf",
        "sep=",
        "<");
  }

  @Property(tries = 500)
  void aGoodHeaderAndCellsOfAnyTextAlwaysGiveAReport(@ForAll("cells") List<String> cells) {
    StringBuilder text = new StringBuilder(ShelterFiles.HEADER).append('\n');
    for (int i = 0; i < cells.size(); i++) {
      text.append(cells.get(i)).append(i % 14 == 13 ? '\n' : ',');
    }
    ImportReport report = imported(text.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(report == null ? "refused" : report.kind()).isEqualTo("shelters");
  }

  @Provide
  Arbitrary<List<String>> cells() {
    Arbitrary<String> likely =
        Arbitraries.of(
            "",
            "S-1",
            "S-2",
            "名称",
            "330902001000",
            "122.1",
            "30.0",
            "-1",
            "1e9",
            "区级",
            "村社级",
            "９",
            "500人",
            "2026-1-2",
            "2026年13月",
            "是",
            "119",
            "99999999999999999999",
            "NaN",
            "=A1",
            "122°",
            "°",
            "\"a,b\"",
            "1/0",
            "E",
            "+",
            "..",
            "00000000",
            "2026-02-30",
            "99999");
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(12).map(s -> s.replaceAll("[\\p{Cntrl}\",;]", "x"));
    return Arbitraries.oneOf(likely, likely, any).list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = 100)
  void aWorkbookWithDamagedParts(@ForAll Random random, @ForAll("damage") int changes) {
    imported(damaged(random, changes));
  }

  @Property(tries = 300)
  void aGeoJsonWithDamagedText(@ForAll Random random, @ForAll("damage") int changes) {
    byte[] bytes = geoJson().getBytes(StandardCharsets.UTF_8);
    change(bytes, random, changes);
    imported(bytes);
  }

  @Property(tries = 200)
  void aCsvInAnyEncoding(@ForAll("charsets") Charset charset, @ForAll Random random) {
    byte[] bytes =
        (ShelterFiles.HEADER + "\n" + ShelterFiles.good(1) + "\n" + ShelterFiles.good(2))
            .getBytes(charset);
    change(bytes, random, random.nextInt(3));
    imported(bytes);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of("UTF-8", "GB18030", "UTF-16", "UTF-16LE", "Big5", "Shift_JIS", "UTF-32")
        .map(Charset::forName);
  }

  @Provide
  Arbitrary<Integer> damage() {
    return Arbitraries.integers().between(1, 12);
  }

  /** The report, or null for a refusal. */
  private static @org.jspecify.annotations.Nullable ImportReport imported(byte[] bytes) {
    ShelterFiles files = new ShelterFiles(folder);
    Path file = files.write("any.bin", bytes);
    try {
      ImportReport report = files.take(file);
      assertThat(report.rows())
          .isEqualTo(report.added() + report.changed() + report.unchanged() + report.refused());
      assertThat(files.register.shelters).hasSize(report.accepted());
      report.problems().forEach(problem -> assertThat(said(problem.said())).isNotBlank());
      report.notes().forEach(note -> assertThat(said(note)).isNotBlank());
      assertThat(said(report.summary())).isNotBlank();
      return report;
    } catch (RefusedException e) {
      assertThat(said(e.said())).isNotBlank();
      return null;
    }
  }

  private static String said(org.watchfloor.base.Message message) {
    return Refusals.ZH.say(message) + Refusals.EN.say(message);
  }

  private static void change(byte[] bytes, Random random, int changes) {
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
  }

  private static String geoJson() {
    return """
    {"type":"FeatureCollection","features":[{"type":"Feature",
    "properties":{"编号":"S-1","名称":"体育馆","区划代码":"330902001000","级别":"区级","紧急容量":300},
    "geometry":{"type":"Polygon","coordinates":[[[122.1,30],[122.2,30],[122.2,30.1],[122.1,30]]]}}]}
    """;
  }

  /** A good workbook in which bytes of the unpacked parts were changed. */
  private static byte[] damaged(Random random, int changes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean content =
            entry.getName().startsWith("xl/") || entry.getName().startsWith("[Content");
        if (content && part.length > 0 && random.nextInt(3) == 0) {
          change(part, random, changes);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = out.toByteArray();
    if (random.nextInt(4) == 0) {
      change(bytes, random, changes);
    }
    return bytes;
  }

  private static byte[] good() throws IOException {
    ShelterFiles files = new ShelterFiles(folder);
    return Files.readAllBytes(
        files.xlsx(sheet -> {}, ShelterFiles.good(1), ShelterFiles.good(2), ShelterFiles.good(3)));
  }
}
