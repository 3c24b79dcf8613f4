package org.watchfloor.warning.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.Notice;
import org.watchfloor.warning.NoticeMark;
import org.watchfloor.warning.NoticeType;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;
import org.watchfloor.warning.WarningKinds;

/** Both dialects are read, the odd ones too, and what is none is refused in a sentence. */
class CapReaderTest {
  private final CapReader reader = new CapReader(new WarningKinds());

  private Notice read(byte[] bytes) {
    return reader.read("file.xml", bytes).notices().getFirst();
  }

  private static String refusal(Throwable failure) {
    return new Texts(Language.ZH).say(((RefusedException) failure).said());
  }

  @Test
  void theNationalProfile() {
    Notice notice = read(CapFiles.bytes("rain-red.xml"));
    assertThat(notice.identifier()).isEqualTo("33090241600000_20260720101000_1");
    assertThat(notice.type()).isEqualTo(NoticeType.ALERT);
    assertThat(notice.sent()).isEqualTo(Instant.parse("2026-07-20T02:10:00Z"));
    assertThat(notice.until()).isEqualTo(Instant.parse("2026-07-20T08:10:00Z"));
    assertThat(notice.issuer()).isEqualTo("示例区气象台");
    assertThat(notice.sender()).isEqualTo("33090241600000");
    assertThat(notice.kind()).isEqualTo(new WarningKind("11B03", "暴雨"));
    assertThat(notice.colour()).isEqualTo(WarningColour.RED);
    assertThat(notice.instruction()).contains("停止户外作业");
    assertThat(notice.marks()).isEmpty();
    WarnedArea area = notice.areas().getFirst();
    assertThat(area.codes()).containsExactly("330902001000", "330903001000");
    assertThat(area.polygons().getFirst())
        .hasSize(4)
        .startsWith(new GeoPoint(122.05, 30.0), new GeoPoint(122.15, 30.0));
    assertThat(area.circles().getFirst().metres()).isEqualTo(3000);
  }

  @Test
  void plainCapWithAPrefixAndKilometres() {
    Notice notice = read(CapFiles.bytes("typhoon-cap.xml"));
    assertThat(notice.kind())
        .as("the name wins over the code")
        .isEqualTo(new WarningKind("11B01", "台风"));
    assertThat(notice.issuer()).isEqualTo("示例海洋预报台");
    assertThat(notice.colour()).isEqualTo(WarningColour.ORANGE);
    assertThat(notice.areas()).extracting(WarnedArea::name).containsExactly("普陀区近海", "嵊泗县");
    assertThat(notice.areas().getFirst().circles().getFirst().metres())
        .isEqualTo(12_500, within(0.1));
    assertThat(notice.areas().getFirst().codes()).containsExactly("330903000000");
    assertThat(notice.areas().getFirst().polygons().getFirst().getFirst())
        .as("longitude stood first")
        .isEqualTo(new GeoPoint(122.2, 29.8));
    assertThat(notice.marks())
        .containsExactlyInAnyOrder(
            NoticeMark.CODE_DIFFERS,
            NoticeMark.ORDER_SNIFFED,
            NoticeMark.SHAPE_DROPPED,
            NoticeMark.COLOUR_FROM_HEADLINE);
  }

  @Test
  void theOlderIdentifierWithoutAnEndAndTheColourAfterRaised() {
    Notice notice = read(CapFiles.bytes("rain-red-raised.xml"));
    assertThat(notice.identifier()).hasSize(29);
    assertThat(notice.type()).isEqualTo(NoticeType.UPDATE);
    assertThat(notice.references()).containsExactly("33090241600000_20260720093000");
    assertThat(notice.colour()).isEqualTo(WarningColour.RED);
    assertThat(Duration.between(notice.from(), notice.until())).isEqualTo(Duration.ofHours(24));
    assertThat(notice.marks())
        .containsExactlyInAnyOrder(NoticeMark.EXPIRY_ASSUMED, NoticeMark.COLOUR_DIFFERS);
  }

  @Test
  void theEndOfTheDayIsAMomentAndATimeNobodyUnderstandsIsSaidToBeOne() {
    String text = CapFiles.text("rain-red.xml");
    Notice notice =
        read(bytes(text.replace("2026-07-20 16:10:00+08:00", "2026-07-20T24:00:00+08:00")));
    assertThat(notice.until()).isEqualTo(Instant.parse("2026-07-20T16:00:00Z"));
    assertThat(notice.marks()).doesNotContain(NoticeMark.TIME_UNREADABLE);
    for (String wrong : List.of("下午四点", "2026-07-20T24:01:00+08:00", "2026-13-20 16:10:00")) {
      Notice odd = read(bytes(text.replace("2026-07-20 16:10:00+08:00", wrong)));
      assertThat(odd.marks()).contains(NoticeMark.TIME_UNREADABLE, NoticeMark.EXPIRY_ASSUMED);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whiteAndAnUnknownHazardAreTakenAsTheyCome() {
    Notice notice = read(CapFiles.bytes("fog-white.xml"));
    assertThat(notice.colour()).isEqualTo(WarningColour.WHITE);
    assertThat(notice.kind()).isEqualTo(new WarningKind("11B99", "海雾飞沫"));
    assertThat(notice.sent()).isEqualTo(Instant.parse("2026-07-20T01:00:00Z"));
    assertThat(notice.marks())
        .contains(NoticeMark.KIND_UNKNOWN, NoticeMark.OFFSET_ASSUMED, NoticeMark.EXPIRY_ASSUMED);
  }

  @Test
  void aCancellationNeedsNoInfo() {
    String text = CapFiles.text("rain-red-cancel.xml").replaceAll("(?s)<info>.*</info>", "");
    Notice notice = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(notice.lifts()).isTrue();
    assertThat(notice.kind().said()).isFalse();
    assertThat(notice.note()).isEqualTo("降雨减弱");
  }

  @Test
  void referencesOfPlainCapAreTriples() {
    Notice notice =
        read(
            CapFiles.with(
                "typhoon-cap.xml",
                "<cap:msgType>Alert</cap:msgType>",
                "<cap:msgType>Update</cap:msgType>",
                "<cap:scope>Public</cap:scope>",
                "<cap:references>a@b,first-1,2026-07-20T09:00:00+08:00 a@b,second,"
                    + "2026-07-20T09:30:00+08:00</cap:references>"));
    assertThat(notice.references()).containsExactly("first-1", "second");
  }

  @Test
  void severalInfosOfOneKindAreOneMessageOfTheHighestColour() {
    String more =
        "</info><info><eventType>11B03</eventType><severity>Orange</severity>"
            + "<headline>示例区气象台发布暴雨橙色预警</headline>"
            + "<area><areaDesc>岱山县</areaDesc><geocode>330921000000</geocode></area></info>"
            + "<info><eventType>11B14</eventType><severity>Yellow</severity>"
            + "<headline>示例区气象台发布雷电黄色预警</headline></info>";
    List<Notice> notices =
        reader.read("x", CapFiles.with("rain-red.xml", "</info>", more)).notices();
    assertThat(notices).extracting(one -> one.kind().name()).containsExactly("暴雨", "雷电");
    assertThat(notices.getFirst().colour()).isEqualTo(WarningColour.RED);
    assertThat(notices.getFirst().areas())
        .extracting(WarnedArea::colour)
        .containsExactly(WarningColour.RED, WarningColour.ORANGE);
    assertThat(notices.getFirst().marks()).contains(NoticeMark.COLOURS_MIXED);
  }

  @ParameterizedTest
  @CsvSource({
    "示例台发布台风红色预警, 台风, RED, false",
    "示例台继续发布大风蓝色预警, 大风, BLUE, false",
    "示例台更新雷雨大风黄色预警信号, 雷雨大风, YELLOW, false",
    "示例台将暴雨橙色预警降级为暴雨蓝色预警, 暴雨, BLUE, true",
    "示例台暴雨黄色预警信号升级为橙色, 暴雨, ORANGE, true",
    "示例台解除森林(草原)火险橙色预警, 森林（草原）火险, ORANGE, false",
    "示例局与示例台联合发布山洪灾害气象红色预警, 山洪, RED, false",
    "示例台发布海上大雾黄色预警, 海上大雾, YELLOW, false"
  })
  void headlines(String headline, String kind, WarningColour colour, boolean changes) {
    Notice notice =
        read(
            CapFiles.with(
                "rain-red.xml",
                "示例区气象台发布暴雨红色预警[Ⅰ级/特别严重]",
                headline,
                "11B03",
                "",
                "<severity>Red</severity>",
                "<severity>Unknown</severity>"));
    assertThat(notice.kind().name()).isEqualTo(kind);
    assertThat(notice.colour()).isEqualTo(colour);
    assertThat(org.watchfloor.warning.Headline.read(headline, new WarningKinds()).changes())
        .isEqualTo(changes);
  }

  @Test
  void aFileOfGbkIsRead() {
    String text = CapFiles.text("rain-red.xml").replace("UTF-8", "GBK");
    byte[] bytes = text.getBytes(Charset.forName("GBK"));
    CapMessage message = reader.read("gbk.xml", bytes);
    assertThat(message.notices().getFirst().kind().name()).isEqualTo("暴雨");
    assertThat(message.file().bytes()).isEqualTo(bytes);
    assertThat(message.file().whole()).isTrue();
  }

  @Test
  void theFileIsKeptExactly() {
    byte[] bytes = CapFiles.bytes("rain-red.xml");
    assertThat(reader.read("a.xml", bytes).file().bytes()).isEqualTo(bytes);
    assertThat(reader.read("a.xml", bytes).file().encoding()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"exercise.xml, 演练报文", "bomb.xml, 文档类型声明"})
  void filesThatNeverGetIn(String file, String why) {
    assertThatThrownBy(() -> read(CapFiles.bytes(file)))
        .isInstanceOf(RefusedException.class)
        .satisfies(failure -> assertThat(refusal(failure)).contains("file.xml", why));
  }

  @ParameterizedTest
  @CsvSource({
    "<status>Actual</status>, <status>Test</status>, 测试报文",
    "<status>Actual</status>, <status>Draft</status>, 草稿",
    "<status>Actual</status>, <status>System</status>, 系统报文",
    "<status>Actual</status>, <status/>, 不是实际预警",
    "<status>Actual</status>, '<status>A\n\nctual</status>', 状态“A ctual”",
    "<msgType>Alert</msgType>, <msgType>Ack</msgType>, Ack",
    "<msgType>Alert</msgType>, <msgType>Error</msgType>, Error",
    "<identifier>33090241600000_20260720101000_1</identifier>, <identifier/>, identifier",
    "<sender>示例区气象台</sender>, <sender/><!-- -->, ''"
  })
  void messagesThatDoNotCount(String said, String instead, String why) {
    byte[] bytes = CapFiles.with("rain-red.xml", said, instead);
    if (why.isEmpty()) {
      assertThat(read(bytes).issuer()).as("from the headline").isEqualTo("示例区气象台");
      return;
    }
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(RefusedException.class)
        .satisfies(failure -> assertThat(refusal(failure)).contains(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "<html/>", "<alert", "<alert></alert>", "{\"a\":1}"})
  void whatIsNoWarning(String text) {
    assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void sizeAndDepthAreLimited() {
    byte[] large = new byte[CapReader.MOST_BYTES + 1];
    Arrays.fill(large, (byte) ' ');
    assertThatThrownBy(() -> read(large))
        .satisfies(failure -> assertThat(refusal(failure)).contains("1024 KB"));
    String deep = "<alert>" + "<a>".repeat(300) + "</a>".repeat(300) + "</alert>";
    assertThatThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8)))
        .satisfies(failure -> assertThat(refusal(failure)).contains("嵌套过深"));
  }

  @Test
  void theTimeOfTheIdentifierStandsInForAMissingOne() {
    Notice notice =
        read(
            CapFiles.with(
                "rain-red.xml", "<sendTime>2026-07-20 10:10:00+08:00</sendTime>", "<sendTime/>"));
    assertThat(notice.sent()).isEqualTo(Instant.parse("2026-07-20T02:10:00Z"));
    assertThat(notice.marks()).contains(NoticeMark.TIME_FROM_IDENTIFIER);
  }
}
