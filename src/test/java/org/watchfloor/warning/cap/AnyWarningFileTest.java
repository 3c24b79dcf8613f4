package org.watchfloor.warning.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarningKinds;

/**
 * Whatever a file holds, it is read as a sound message or refused in one sentence of both
 * languages: never another exception, never for ever.
 */
class AnyWarningFileTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Texts EN = new Texts(Language.EN);
  private static final List<String> FILES =
      List.of(
          "rain-red.xml",
          "rain-red-raised.xml",
          "rain-red-cancel.xml",
          "typhoon-cap.xml",
          "fog-white.xml",
          "bomb.xml");

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&amp;",
          "&#0;",
          "&#x110000;",
          "&e;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?x ?>",
          "<!DOCTYPE a>",
          "\u0000",
          "\uFFFF",
          "\uD800",
          "“",
          "，",
          "NaN",
          "Infinity",
          "1e999",
          "-0",
          "9999999999",
          "30.0,122.0",
          "122,30 30,122",
          "2026-13-45 99:99:99",
          "2026-02-30 10:00:00+99:00",
          "+08:00",
          "</info>",
          "<info>",
          "<area>",
          "xmlns=\"\"",
          "cap:",
          "升级为",
          "降级为",
          "红色",
          "发布",
          "预警",
          "Red",
          "Extreme",
          "Cancel",
          "Actual",
          "|",
          " ".repeat(300),
          "9".repeat(400),
          "<a>".repeat(40),
          "a,b,c",
          ",,,",
          "_",
          "~");

  private final CapReader reader = new CapReader(new WarningKinds());

  @Property(tries = 1500)
  void realFilesWithSomePiecesPutInOrCutOut(@ForAll("files") String file, @ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(CapFiles.text(file));
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
        case 2 -> {
          int end = Math.min(text.length(), at + random.nextInt(60));
          text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        }
        default -> replaceOneValue(text, random);
      }
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What stands in one element, which keeps the file sound and comes far. */
  private static void replaceOneValue(StringBuilder text, Random random) {
    int start = text.indexOf(">", random.nextInt(text.length() + 1));
    int end = start < 0 ? -1 : text.indexOf("<", start);
    if (end > start) {
      text.replace(start + 1, end, PIECES.get(random.nextInt(PIECES.size())).replace("<", ""));
    }
  }

  @Property(tries = 600)
  void realFilesWithBytesTurnedOver(@ForAll("files") String file, @ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = CapFiles.bytes(file);
    for (int i = random.nextInt(12); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    check(Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
    check(bytes);
  }

  @Property(tries = 300)
  void anyBytes(@ForAll byte[] bytes) {
    check(bytes);
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(FILES);
  }

  private void check(byte[] bytes) {
    try {
      CapMessage message = reader.read("x.xml", bytes);
      assertThat(message.notices()).isNotEmpty().allSatisfy(AnyWarningFileTest::isSound);
      assertThat(message.file().bytes()).isEqualTo(bytes);
    } catch (RefusedException e) {
      assertThat(ZH.say(e.said()))
          .contains("x.xml")
          .doesNotContain("\n")
          .doesNotContainPattern("\\{\\d+\\}");
      assertThat(EN.say(e.said())).contains("x.xml");
    }
  }

  private static void isSound(Notice notice) {
    assertThat(notice.identifier()).isNotBlank();
    assertThat(notice.issuer()).isNotBlank();
    assertThat(notice.until()).isNotNull();
    for (WarnedArea area : notice.areas()) {
      assertThat(area.polygons()).allSatisfy(ring -> assertThat(ring).hasSizeGreaterThan(2));
      assertThat(area.circles()).allSatisfy(circle -> assertThat(circle.metres()).isPositive());
      assertThat(area.codes()).allMatch(code -> code.matches("\\d{12}"));
    }
  }
}
