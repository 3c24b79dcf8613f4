package org.watchfloor.warning.typhoon.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.typhoon.Bulletin;
import org.watchfloor.warning.typhoon.StormClass;
import org.watchfloor.warning.typhoon.TrackPoint;
import org.watchfloor.warning.typhoon.TyphoonTables;
import org.watchfloor.warning.typhoon.WindCircle;
import org.watchfloor.warning.typhoon.WindScale;

/** Tracks as the agencies write them, and as damaged files come. */
class TrackReaderTest {
  private static final String CMA =
      """
      66666 0000   2 0012 0000 0 6          (nameless) 20260801
      2026071800 1 150 1402 1004 15
      2026071806 1 155 1395 1002 16
      66666 2609   3 0013 2609 0 6              SAMPLE 20260801
      2026072000 2 262 1261  990 23
      2026072006 4 271 1249  965 38 20
      2026072012 5 280 1237  950 45
      """;

  private static final String ATCF =
      """
      WP, 09, 2026072000,   , BEST,   0, 262N, 1261E,  65,  975, TY,  34, NEQ,  120,   90,   70,  100, 1004,  200,  20,  80,   0,   W,   0,   X, 315,  11,     SAMPLE, M,
      WP, 09, 2026072000,   , BEST,   0, 262N, 1261E,  65,  975, TY,  50, NEQ,   50,   40,   30,   40, 1004,  200,  20,  80,   0,   W,   0,   X, 315,  11,     SAMPLE, M,
      WP, 09, 2026072006,   , BEST,   0, 271N, 1249E,  80,  962, TY,  34, AAA,  130,    0,    0,    0, 1004,  200,  20,  80,   0,   W,   0,   X, 315,  11,     SAMPLE, M,
      WP, 09, 2026072006, 03, JTWC,   0, 271N, 1249E,  80,  962, TY,  34, NEQ,  130,  100,   80,  110,
      WP, 09, 2026072006, 03, JTWC,  24, 300N, 1222E,  75,  965, TY,  34, NEQ,  130,  100,   80,  110,
      WP, 09, 2026072000, 03, JTWC,  24, 290N, 1232E,  75,  965, TY,   0,    ,    0,    0,    0,    0,
      """;

  private static final String ZHEJIANG =
      """
      [{"tfid":"202609","name":"示例","enname":"SAMPLE","points":[
        {"time":"2026-07-20 08:00:00","lng":"126.1","lat":"26.2","strong":"强热带风暴(STS)","power":"10",
         "speed":"28","pressure":"985","movespeed":"20","movedirection":"西北","radius7":"300|250|180|220",
         "radius10":"100|80|60|","radius12":"","forecast":[]},
        {"time":"2026-07-20 14:00:00","lng":"124.9","lat":"27.1","strong":"台风","power":"13",
         "speed":"38","pressure":"965","movespeed":"20","movedirection":"西北西","radius7":"320","radius10":null,
         "forecast":[{"tm":"中国","forecastpoints":[
            {"time":"2026-07-20 14:00:00","lng":"124.9","lat":"27.1","speed":"38"},
            {"time":"2026-07-21 14:00:00","lng":"122.0","lat":"30.1","strong":"强台风","speed":"42","pressure":"955"}]},
          {"tm":"日本","forecastpoints":[
            {"time":"2026-07-21 14:00:00","lng":"122.5","lat":"30.3","speed":"35"}]}]}]}]
      """;

  private final TrackReader reader = new TrackReader(new TyphoonTables());

  @Test
  void theBestTrackIsInUtcAndTenthsOfADegree() {
    List<Bulletin> found = reader.parse("CH2026BST.txt", CMA);
    assertThat(found).extracting(Bulletin::storm).containsExactly("CMA-2026-0012", "2609");
    Bulletin storm = found.getLast();
    assertThat(storm.english()).isEqualTo("SAMPLE");
    assertThat(storm.agency()).isEqualTo("CMA");
    TrackPoint last = storm.observed().getLast();
    assertThat(last.at()).isEqualTo(Instant.parse("2026-07-20T12:00:00Z"));
    assertThat(last.where().lat()).isEqualTo(28.0);
    assertThat(last.where().lon()).isCloseTo(123.7, within(1e-9));
    assertThat(last.wind()).isEqualTo(45);
    assertThat(last.averaging()).isEqualTo(120);
    assertThat(last.kind()).isEqualTo(StormClass.STY);
  }

  @Test
  void knotsAndMilesBecomeMetresAndKilometres() {
    List<Bulletin> found = reader.parse("bwp092026.dat", ATCF);
    assertThat(found).hasSize(2).allMatch(one -> one.storm().equals("WP092026"));
    Bulletin track = found.getFirst();
    assertThat(track.agency()).isEqualTo("JTWC");
    assertThat(track.observed()).hasSize(2);
    TrackPoint first = track.observed().getFirst();
    assertThat(first.wind()).isCloseTo(33.4, within(0.05));
    assertThat(first.averaging()).isEqualTo(60);
    assertThat(first.kind()).as("a one-minute mean has no class of ours").isNull();
    assertThat(first.circles())
        .extracting(WindCircle::scale)
        .containsExactly(WindScale.KNOTS_34, WindScale.KNOTS_50);
    assertThat(first.circle(WindScale.KNOTS_34).orElseThrow().ne()).isCloseTo(222.2, within(0.1));
    WindCircle whole = track.observed().getLast().circle(WindScale.KNOTS_34).orElseThrow();
    assertThat(whole.sw()).isEqualTo(whole.ne());
    Bulletin ahead = found.getLast();
    assertThat(ahead.issuedAt())
        .as("only the last")
        .isEqualTo(Instant.parse("2026-07-20T06:00:00Z"));
    assertThat(ahead.forecast())
        .singleElement()
        .satisfies(point -> {
          assertThat(point.lead()).isEqualTo(24);
          assertThat(point.at()).isEqualTo(Instant.parse("2026-07-21T06:00:00Z"));
        });
  }

  @Test
  void theJsonOfZhejiangIsInBeijingTimeWithItsAgenciesApart() {
    List<Bulletin> found = reader.parse("202609.json", ZHEJIANG);
    assertThat(found).extracting(Bulletin::agency).containsExactly("CMA", "JMA");
    assertThat(found).extracting(Bulletin::storm).containsOnly("2609");
    Bulletin own = found.getFirst();
    assertThat(own.observed().getFirst().at()).isEqualTo(Instant.parse("2026-07-20T00:00:00Z"));
    WindCircle seven = own.observed().getFirst().circle(WindScale.BEAUFORT_7).orElseThrow();
    assertThat(List.of(seven.ne(), seven.se(), seven.sw(), seven.nw()))
        .containsExactly(300.0, 250.0, 180.0, 220.0);
    assertThat(own.observed().getFirst().circle(WindScale.BEAUFORT_10).orElseThrow().nw())
        .as("not given")
        .isNull();
    assertThat(own.observed().getFirst().kind()).isEqualTo(StormClass.STS);
    assertThat(own.observed().getLast().towards()).isEqualTo(292.5);
    assertThat(own.forecast())
        .singleElement()
        .satisfies(point -> assertThat(point.lead()).isEqualTo(24));
    assertThat(found.getLast().forecast().getFirst().averaging()).isEqualTo(600);
  }

  @Test
  void badFilesSayPlaceReasonAndRemedy(@TempDir Path folder) throws IOException {
    said(CMA.replace("1237", "12x7"), "第 7 行\"12x7\"：应是数字");
    said(CMA.replace("2026072006 4", "2026073226 4"), "第 6 行\"2026073226\"：读不出时间");
    said(CMA.replace("   3 0013", "   9 0013"), "第 4 行\"9\"：后面的数据行比头行说的少");
    said(ATCF.replace("262N", "962N"), "第 1 行\"962N\"：经纬度不可能");
    said(ATCF.replace("NEQ", "XYZ"), "不认识的象限代码");
    said(ZHEJIANG.replace("300|250|180|220", "300|250|180"), ".points[0].radius7\"300|250|180\"");
    said(ZHEJIANG.replace("\"126.1\"", "\"\""), "经纬度不可能");
    said(ZHEJIANG.substring(0, 300), "不是完整的 JSON");
    said("{\"a\":1}", "没有台风编号或路径点");
    said("hello", "不是认识的台风路径文件");
    assertThatThrownBy(() -> reader.read(folder.resolve("none")))
        .isInstanceOf(RefusedException.class);
    Path gbk = Files.write(folder.resolve("a.json"), ZHEJIANG.getBytes(Charset.forName("GBK")));
    assertThat(reader.read(gbk).getFirst().name()).isEqualTo("示例");
  }

  private void said(String text, String part) {
    assertThatThrownBy(() -> reader.parse("f", text))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(new Texts(Language.ZH).say(e.said())).contains(part));
  }

  /** Damaged anywhere, a file is read or refused in a sentence, never anything else. */
  @Property(tries = 600)
  void aDamagedFileIsReadOrRefused(
      @ForAll @IntRange(max = 2) int which,
      @ForAll @IntRange(max = 5000) int where,
      @ForAll char what,
      @ForAll @IntRange(max = 3) int how) {
    String text = List.of(CMA, ATCF, ZHEJIANG).get(which);
    int at = where % text.length();
    String damaged =
        switch (how) {
          case 0 -> text.substring(0, at) + what + text.substring(at + 1);
          case 1 -> text.substring(0, at);
          case 2 -> text.substring(0, at) + text.substring(at + 1);
          default -> text.substring(0, at) + what + what + text.substring(at);
        };
    try {
      assertThat(reader.parse("f", damaged)).isNotNull();
    } catch (RefusedException e) {
      for (Language language : Language.values()) {
        assertThat(new Texts(language).say(e.said())).contains("f").hasSizeLessThan(400);
      }
    }
  }
}
