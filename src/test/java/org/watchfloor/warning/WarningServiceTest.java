package org.watchfloor.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.StaleException;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningTaking.Outcome;

/** What is taken in, how messages belong together, and what is in force. */
class WarningServiceTest {
  private static final String ALERT = "33090241600000_20260720101000_1";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private WarningService warnings;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("a"), "ZS-DH", clock, new RegionModule(), new WarningModule());
    warnings = station.get(WarningService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private WarningTaking take(byte[] bytes) {
    return warnings.take("f.xml", bytes, Way.FILE);
  }

  private WarningTaking take(String file) {
    return take(CapFiles.bytes(file));
  }

  private static String said(WarningTaking taking) {
    return new Texts(Language.ZH).say(taking.said());
  }

  private Warning only() {
    assertThat(warnings.list()).hasSize(1);
    return warnings.list().getFirst();
  }

  @Test
  void aWarningIsTakenSaidAndListed() {
    WarningTaking taking = take("rain-red.xml");
    assertThat(taking.outcome()).isEqualTo(Outcome.NEW);
    assertThat(taking.ids()).containsExactly(ALERT);
    assertThat(said(taking)).isEqualTo("f.xml：已收暴雨红色预警（示例区气象台），有效至 07-20 16:10。");
    assertThat(warnings.standing()).hasSize(1);
    assertThat(only().state(clock.instant())).isEqualTo(WarningState.IN_FORCE);
    assertThat(station.timeline()).contains("收到示例区气象台发布的暴雨红色预警，有效至 07-20 16:10");
    assertThat(new WarningListing(warnings, clock).rows().getFirst())
        .containsEntry("colour", "RED")
        .containsEntry("event", "11B03")
        .containsEntry("state", "IN_FORCE");
  }

  @Test
  void theSameFileTwiceIsTakenOnce() {
    take("rain-red.xml");
    long entries = station.journal().size();
    WarningTaking again = take("rain-red.xml");
    assertThat(again.outcome()).isEqualTo(Outcome.KNOWN);
    assertThat(said(again)).isEqualTo("f.xml：这份预警已经收过，没有变化。");
    assertThat(station.journal().size()).isEqualTo(entries);
    // The same message saved otherwise is the same message.
    assertThat(take(CapFiles.with("rain-red.xml", "<web/>", "<web></web>\n")).outcome())
        .isEqualTo(Outcome.KNOWN);
  }

  @Test
  void theSameIdentifierWithAnotherTextIsMarked() {
    take("rain-red.xml");
    WarningTaking other = take(CapFiles.with("rain-red.xml", "100毫米", "120毫米"));
    assertThat(other.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(only().notice().marks()).contains(NoticeMark.IDENTIFIER_AGAIN);
    assertThat(only().notice().description()).contains("120");
  }

  @Test
  void aCancellationLiftsWhatItRefersTo() {
    take("rain-red.xml");
    clock.move(Duration.ofHours(4));
    assertThat(take("rain-red-cancel.xml").outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(only().state(clock.instant())).isEqualTo(WarningState.CANCELLED);
    assertThat(only().notice().description()).contains("100毫米");
    assertThat(warnings.standing()).isEmpty();
  }

  @Test
  void aCancellationWithoutItsAlertIsRecordedAndFindsItLater() {
    WarningTaking alone = take("rain-red-cancel.xml");
    assertThat(said(alone)).contains("没有收到过原预警");
    assertThat(only().withoutAlert()).isTrue();
    take("rain-red.xml");
    assertThat(only().withoutAlert()).isFalse();
    assertThat(only().state(clock.instant()))
        .as("the end was issued later than the alert")
        .isEqualTo(WarningState.CANCELLED);
  }

  @Test
  void aCancellationOfSomethingUnknownNeverLiftsAnother() {
    take("rain-red.xml");
    take(CapFiles.with("rain-red-cancel.xml", "20260720101000_1", "20260720080000_1"));
    assertThat(warnings.standing()).extracting(Warning::id).containsExactly(ALERT);
    assertThat(warnings.list()).hasSize(2);
  }

  @Test
  void anUpdateFindsTheOlderFormOfAnIdentifier() {
    take(
        CapFiles.with(
            "rain-red.xml", "20260720101000_1", "20260720093000_1", "Red", "Orange", "红", "橙"));
    assertThat(take("rain-red-raised.xml").outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(only().colour()).isEqualTo(WarningColour.RED);
    assertThat(only().received()).hasSize(2);
  }

  @Test
  void aRaisedSignalWithoutAReferenceFindsTheEvent() {
    take(
        CapFiles.with(
            "rain-red.xml", "20260720101000_1", "20260720090000_1", "Red", "Orange", "红", "橙"));
    WarningTaking raised =
        take(
            CapFiles.with(
                "rain-red-raised.xml",
                "<references>33090241600000_20260720093000</references>",
                "<references/>",
                "<msgType>Update</msgType>",
                "<msgType>Alert</msgType>"));
    assertThat(raised.outcome()).isEqualTo(Outcome.UPDATED);
    assertThat(only().colour()).isEqualTo(WarningColour.RED);
  }

  @Test
  void aSecondAlertOfTheSameKindIsASecondWarning() {
    take("rain-red.xml");
    take(CapFiles.with("rain-red.xml", "20260720101000_1", "20260720101000_2"));
    assertThat(warnings.standing()).hasSize(2);
  }

  @Test
  void oneFileOfTwoKindsIsTwoWarningsAndOneEndEndsBoth() {
    String more =
        "</info><info><eventType>11B14</eventType><severity>Yellow</severity>"
            + "<expires>2026-07-20 16:10:00+08:00</expires>"
            + "<headline>示例区气象台发布雷电黄色预警</headline></info>";
    assertThat(take(CapFiles.with("rain-red.xml", "</info>", more)).ids()).hasSize(2);
    assertThat(warnings.standing())
        .extracting(one -> one.kind().name())
        .containsExactly("暴雨", "雷电");
    String bare = CapFiles.text("rain-red-cancel.xml").replaceAll("(?s)<info>.*</info>", "");
    take(bare.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(warnings.standing()).isEmpty();
  }

  @Test
  void whatIsOverIsToldByTheClock() {
    take("rain-red.xml");
    clock.move(Duration.ofHours(6));
    assertThat(only().state(clock.instant())).isEqualTo(WarningState.EXPIRED);
    assertThat(warnings.standing()).isEmpty();
  }

  @Test
  void theFileCanBeHadBackAndProved() {
    byte[] bytes = CapFiles.bytes("rain-red.xml");
    take(bytes);
    KeptFile kept = warnings.file(ALERT, only().current().sha256()).orElseThrow();
    assertThat(kept.bytes()).isEqualTo(bytes);
    assertThat(kept.whole()).isTrue();
  }

  private TypedWarning typed(String issuer, String kind, String informant) {
    return new TypedWarning(
        issuer,
        kind,
        WarningColour.RED,
        List.of(WarnedArea.coded("昌国街道", "330902001000")),
        "三小时一百毫米",
        "",
        clock.instant().plus(Duration.ofHours(3)),
        informant);
  }

  @Test
  void aTypedWarningSaysWhoToldAndWhoWroteAndJoinsItsFile() {
    String id = warnings.type(typed("示例区气象台", "暴雨", "气象台值班员"));
    assertThat(only().onlyTyped()).isTrue();
    assertThat(only().current().by()).isEqualTo("值班员甲");
    assertThat(station.timeline()).contains("来电记录：示例区气象台发布暴雨红色预警，有效至 07-20 13:10（气象台值班员告知）");
    assertThat(take("rain-red.xml").ids()).as("the file follows").containsExactly(id);
    assertThat(only().onlyTyped()).isFalse();
    assertThat(only().root()).isEqualTo(id);
    assertThat(take("rain-red-cancel.xml").outcome()).isEqualTo(Outcome.CANCELLED);
    assertThat(only().state(clock.instant())).isEqualTo(WarningState.CANCELLED);
  }

  @Test
  void whatIsMissingOnThePhoneIsNamed() {
    TypedWarning empty = new TypedWarning("", " ", null, List.of(), "", "", null, "");
    assertThatThrownBy(() -> warnings.type(empty))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(new Texts(Language.ZH).say(e.said()))
                    .contains("发布单位", "灾种", "颜色", "内容", "来电人"));
  }

  @Test
  void aLiftByTelephoneEndsItOnceAndALaterMessageBringsItBack() {
    take("rain-red.xml");
    warnings.lift(ALERT, 1, "气象台值班员", "雨停");
    assertThat(warnings.standing()).isEmpty();
    assertThatThrownBy(() -> warnings.lift(ALERT, 2, "气象台值班员", ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(new Texts(Language.ZH).say(e.said())).contains("解除", "无需再记"));
    clock.move(Duration.ofHours(2));
    take(
        CapFiles.with(
            "rain-red-raised.xml", "33090241600000_20260720093000</ref", ALERT + "</ref"));
    assertThat(warnings.standing()).hasSize(1);
  }

  @Test
  void twoSeatsLiftOnlyOnce() {
    take("rain-red.xml");
    assertThatThrownBy(() -> warnings.lift(ALERT, 0, "甲", "")).isInstanceOf(StaleException.class);
  }

  @Test
  void twoSeatsThatTakeTheSameFileAtOnceHaveOneWarning() {
    List<WarningTaking> takings =
        IntStream.range(0, 8).parallel().mapToObj(i -> take("rain-red.xml")).toList();
    assertThat(takings).filteredOn(one -> one.outcome() == Outcome.NEW).hasSize(1);
    assertThat(only().received()).hasSize(1);
  }

  @Test
  void stationsThatTookMessagesApartAgree() {
    HandClock other = new HandClock();
    other.move(Duration.ofMinutes(7));
    try (TestStation b =
        TestStation.open(temp.resolve("b"), "PT", other, new RegionModule(), new WarningModule())) {
      WarningService there = b.get(WarningService.class);
      take("rain-red.xml");
      there.take("g.xml", CapFiles.bytes("rain-red-cancel.xml"), Way.FOLDER);
      there.take("h.xml", CapFiles.bytes("rain-red.xml"), Way.FILE);
      take("typhoon-cap.xml");
      b.journal().receive(station.contents());
      station.journal().receive(b.contents());
      assertThat(b.tables()).isEqualTo(station.tables());
      assertThat(warnings.list()).hasSize(2);
      assertThat(warnings.find(ALERT).orElseThrow().received()).hasSize(2);
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
      station.journal().rebuild(done -> {});
      assertThat(b.tables()).isEqualTo(station.tables());
    }
  }

  @Test
  void nothingOfAnExerciseIsRecorded() {
    long entries = station.journal().size();
    assertThatThrownBy(() -> take("exercise.xml")).isInstanceOf(RefusedException.class);
    assertThat(station.journal().size()).isEqualTo(entries);
    assertThat(warnings.list()).isEmpty();
  }
}
