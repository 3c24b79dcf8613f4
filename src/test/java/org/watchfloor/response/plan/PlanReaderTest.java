package org.watchfloor.response.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.response.plan.StartCondition.HeightDatum;
import org.watchfloor.warning.WarningColour;

/** Plan files are read whole or refused with the place, reason and remedy of every fault. */
class PlanReaderTest {
  private static final String SHORT = shortPlan();

  @Test
  void readsEverythingAPlanSays() {
    Plan plan = read(SHORT);

    assertThat(plan.key()).isEqualTo("TEST-FLOOD");
    assertThat(plan.hazards()).containsExactly(Hazard.TYPHOON, Hazard.FLOOD);
    assertThat(plan.source())
        .isEqualTo(
            new Plan.Source("试验文本", BasisStatus.OURS, Optional.of(LocalDate.of(2026, 5, 1))));
    assertThat(plan.postTitle("WATCH")).isEqualTo("防汛值班员");
    assertThat(plan.levels())
        .extracting(PlanLevel::level)
        .containsExactly(ResponseLevel.II, ResponseLevel.III, ResponseLevel.IV);
    PlanLevel four = plan.find(ResponseLevel.IV).orElseThrow();
    assertThat(four.startAny())
        .containsExactly(
            new StartCondition.Warning("11B01", WarningColour.BLUE),
            new StartCondition.WaterLevel("定海", HeightDatum.CN1985, 2.05, true, Optional.empty()));
    assertThat(four.mandatoryFields()).isEqualTo(StartField.STATUTORY);
    assertThat(four.actions().getFirst())
        .isEqualTo(
            new PlanAction(1, "WATCH", "加强值班", Duration.ofMinutes(15), BasisStatus.VERIFIED));
    assertThat(four.endAny())
        .containsExactly(new EndCondition.WarningCancelled(), new EndCondition.PostDecision());
  }

  @Test
  void refusesALevelThatWouldStartByItself() {
    String text = SHORT.replaceFirst("level: ", "propose_only: false\n    level: ");
    assertThat(PlanReader.read("flood.yaml", text))
        .isInstanceOfSatisfying(
            PlanReading.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.reason().key())
                    .contains("response.plan.reason.automatic"));
  }

  @Test
  void asksAtALevelAlsoForWhatTheIncludedLevelAsks() {
    assertThat(read(SHORT).demandsAt(ResponseLevel.III))
        .extracting(demand -> demand.level() + " " + demand.action().text())
        .containsExactly("III 到指挥中心坐镇", "III 物资预置到海岛", "IV 加强值班", "IV 核对库存");
  }

  @Test
  void readsTheSameTextToTheSameHash() {
    assertThat(((PlanReading.Read) PlanReader.read("a.yaml", SHORT)).hash())
        .isEqualTo(((PlanReading.Read) PlanReader.read("b.yaml", SHORT)).hash())
        .hasSize(64);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("unknown key", "hazards:", "hazzards:", 4, 1, "不认识的键“hazzards”", "是否应为 hazards"),
        arguments(
            "unknown key in a level",
            "    includes: 4",
            "    inclades: 4",
            27,
            5,
            "不认识的键“inclades”",
            "是否应为 includes"),
        arguments("missing key", "title: 试验区防汛防台应急预案\n", "", 1, 1, "缺少必填的键“title”", "请补上 title"),
        arguments(
            "missing key in an action", "limit: PT15M, ", "", 20, 9, "缺少必填的键“limit”", "请补上 limit"),
        arguments(
            "wrong type",
            "level: 4\n    start",
            "level: vier\n    start",
            13,
            12,
            "“vier”的写法不对",
            "请写整数"),
        arguments(
            "no such level",
            "level: 4\n    start",
            "level: 5\n    start",
            13,
            12,
            "没有“5”这一响应级别",
            "请写 1 到 4"),
        arguments("level twice", "- level: 3", "- level: 4", 24, 5, "4 级响应重复", "第 13 行已写过这一级"),
        arguments("bad duration", "limit: PT4H", "limit: 4小时", 21, 49, "“4小时”的写法不对", "请写大于零的时长"),
        arguments(
            "no time at all", "limit: PT4H", "limit: PT0S", 21, 49, "“PT0S”的写法不对", "请写大于零的时长"),
        arguments(
            "unknown post",
            "post: DEPOT, text: 核对",
            "post: DEPO, text: 核对",
            21,
            23,
            "posts 中没有岗位“DEPO”",
            "是否应为 DEPOT"),
        arguments(
            "unknown deciding post",
            "authorised_posts: [OFFICE_HEAD",
            "authorised_posts: [XYZ",
            17,
            24,
            "posts 中没有岗位“XYZ”",
            "可用的有：OFFICE_HEAD, DEPUTY, WATCH"),
        arguments(
            "unknown hazard",
            "[TYPHOON, FLOOD]",
            "[TYFOON, FLOOD]",
            4,
            11,
            "不认识的写法“TYFOON”",
            "是否应为 TYPHOON"),
        arguments(
            "unknown condition",
            "type: WARNING, event: 11B01, color: BLUE",
            "type: WARNUNG, event: 11B01, color: BLUE",
            15,
            16,
            "不认识的写法“WARNUNG”",
            "是否应为 WARNING"),
        arguments(
            "unknown colour", "color: BLUE", "color: GREEN", 15, 46, "不认识的写法“GREEN”", "可用的有：RED"),
        arguments(
            "foreign key in a condition",
            "event: 11B01, color: BLUE",
            "event: 11B01, station: 定海, color: BLUE",
            15,
            39,
            "不认识的键“station”",
            "可用的有：type, event, color"),
        arguments(
            "comparison not known", "op: \">=\"", "op: \"<\"", 16, 61, "不认识的写法“<”", "可用的有：>="),
        arguments(
            "number not a number", "value: 2.05", "value: hoch", 16, 74, "“hoch”的写法不对", "请写数字"),
        arguments(
            "yes or no",
            "forecast: true",
            "forecast: vielleicht",
            16,
            90,
            "“vielleicht”的写法不对",
            "请写 true 或 false"),
        arguments(
            "date",
            "valid_from: 2026-05-01",
            "valid_from: 2026-13-01",
            5,
            47,
            "“2026-13-01”的写法不对",
            "请写日期"),
        arguments(
            "statutory field left out",
            "[subject, level, expected_until, measures]",
            "[subject, level, measures]",
            18,
            23,
            "必填项中缺少法定的 EXPECTED_UNTIL",
            "突发事件应对法第七十二条"),
        arguments(
            "number twice",
            "{no: 2, post: DEPOT, text: 核对库存",
            "{no: 1, post: DEPOT, text: 核对库存",
            21,
            9,
            "措施序号 1 重复",
            "请改为不同的序号"),
        arguments(
            "key twice",
            "    includes: 4",
            "    includes: 4\n    includes: 4",
            28,
            5,
            "键“includes”重复",
            "第 27 行已有这个键"),
        arguments(
            "included level not below",
            "includes: 4",
            "includes: 1",
            27,
            15,
            "所含的 1 级响应不低于本级",
            "只能包含更低的级别"),
        arguments(
            "included level not in the plan",
            "level: 4\n    start",
            "level: 1\n    start",
            24,
            5,
            "所含的 4 级响应不在预案中",
            "请补上那一级"),
        arguments(
            "list expected",
            "hazards: [TYPHOON, FLOOD]",
            "hazards: TYPHOON",
            4,
            10,
            "“TYPHOON”的写法不对",
            "请写成列表"),
        arguments(
            "nothing in a list",
            "end_any: [{type: POST_DECISION}]\n  - level: 2",
            "end_any: []\n  - level: 2",
            31,
            14,
            "“end_any”一项也没有",
            "请至少写一项"),
        arguments(
            "mapping expected",
            "source: {doc: 试验文本, status: OURS, valid_from: 2026-05-01}",
            "source: 试验文本",
            5,
            9,
            "这里应是“键: 值”",
            "请按“键: 值”写"),
        arguments("empty text", "title: 试验区防汛防台应急预案", "title:", 2, 7, "“”的写法不对", "请写一段文字"),
        arguments(
            "key of the plan",
            "plan: TEST-FLOOD",
            "plan: ../flood",
            1,
            7,
            "预案代号“../flood”写法不对",
            "请用大写字母"),
        arguments("tab", "  OFFICE_HEAD", "\tOFFICE_HEAD", 7, 1, "YAML 语法不通", "不要用制表符"),
        arguments(
            "bracket left open", "[TYPHOON, FLOOD]", "[TYPHOON, FLOOD", 5, 7, "YAML 语法不通", "缩进"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void refusesAFaultWithItsPlaceReasonAndRemedy(
      String what, String right, String wrong, int line, int column, String reason, String remedy) {
    assertThat(SHORT).contains(right);
    List<PlanFault> faults =
        refused(PlanReader.read("flood.yaml", SHORT.replaceFirst(quoted(right), wrong)));
    Texts texts = new Texts(Language.ZH);

    assertThat(faults)
        .anySatisfy(fault -> {
          assertThat(fault.line() + ":" + fault.column()).isEqualTo(line + ":" + column);
          assertThat(texts.say(fault.said()))
              .startsWith("flood.yaml 第 " + line + " 行第 " + column + " 列：")
              .contains(reason)
              .contains(remedy);
        });
    assertThat(new Texts(Language.EN).say(faults.getFirst().said())).startsWith("flood.yaml line");
  }

  @Test
  void namesEveryFaultOfAFileInItsOrder() {
    String text =
        SHORT.replaceFirst("title:", "titel:").replace("PT30M", "30M").replace("PT8H", "8H");

    assertThat(refused(PlanReader.read("flood.yaml", text)))
        .extracting(PlanFault::line)
        .containsExactly(1, 2, 30, 36);
  }

  @Test
  void refusesAFileOfAnotherEncoding() {
    PlanReading reading = PlanReader.read("gbk.yaml", SHORT.getBytes(Charset.forName("GBK")));

    assertThat(new Texts(Language.ZH).say(refused(reading).getFirst().said()))
        .contains("gbk.yaml 第 1 行第 1 列")
        .contains("请另存为 UTF-8 编码");
  }

  @Test
  void passesOverAByteOrderMark() {
    PlanReading reading =
        PlanReader.read("bom.yaml", ("\uFEFF" + SHORT).getBytes(StandardCharsets.UTF_8));

    assertThat(reading).isInstanceOf(PlanReading.Read.class);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(refused(PlanReader.read("empty.yaml", "# nothing\n"))).hasSize(1);
  }

  @Test
  void takesPostsByTheirTitlesWhereAPlanListsNone() {
    String text = SHORT.replaceFirst("(?s)posts:.*?levels:", "levels:");

    assertThat(read(text).postTitle("WATCH")).isEqualTo("WATCH");
  }

  private static String quoted(String text) {
    return java.util.regex.Pattern.quote(text);
  }

  private static Plan read(String text) {
    return ((PlanReading.Read) PlanReader.read("short.yaml", text)).plan();
  }

  private static List<PlanFault> refused(PlanReading reading) {
    return ((PlanReading.Refused) reading).faults();
  }

  private static String shortPlan() {
    try (InputStream in = PlanReaderTest.class.getResourceAsStream("/plans/short.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
