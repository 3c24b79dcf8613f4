package org.watchfloor.incident.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.incident.report.ReportText.Cite;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.incident.rule.Stage;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class ReportServiceTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ReportService reports;
  private String fire = "";

  @BeforeEach
  void open() {
    station = ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock);
    reports = station.get(ReportService.class);
    fire =
        ReportingStation.incident(
            station, ReportingStation.FIRE, Severity.LARGE, clock.instant(), clock.instant());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Report report(String id) {
    return reports.book(fire).report(id).orElseThrow();
  }

  private String draft() {
    return reports.draft(fire, Chain.EVENT, false, ZH);
  }

  private void signAndSend(String id) {
    reports.sign(fire, id, "值班长", null);
    reports.send(fire, id, new SendOrder("市总值班室", Channel.WRITTEN, "王科", null, List.of()));
  }

  @Test
  void everyNumberNamesItsEntry() {
    String dead = ReportingStation.figure(station, fire, "DEAD", 3);
    String hurt = ReportingStation.figure(station, fire, "BADLY_HURT", 2);
    Report first = report(draft());
    assertThat(first.stage()).isEqualTo(Stage.FIRST);
    Line line = first.text().line(Element.CASUALTIES.name()).orElseThrow();
    assertThat(line.text()).isEqualTo("死亡 3 人、重伤 2 人");
    assertThat(line.cites()).extracting(Cite::entry).containsExactly(dead, hurt);
    assertThat(first.text().line(Element.PLACE.name()).orElseThrow().cites())
        .extracting(Cite::entry)
        .containsExactly("ZS-DH-1");
    assertThat(first.text().brief())
        .contains("2026-07-20 10:10", "东港镇船厂路 8 号", "死亡 3 人")
        .hasSizeLessThanOrEqualTo(200);
    assertThat(first.text().lines()).hasSize(Element.values().length);
  }

  @Test
  void theShortFormFitsHoweverLongTheStory() {
    String story = "火".repeat(900);
    station.get(IncidentService.class).correct(fire, IncidentField.NARRATIVE, story, "补充");
    ReportingStation.figure(station, fire, "DEAD", 3);
    Report first = report(draft());
    assertThat(first.text().brief()).hasSizeLessThanOrEqualTo(200).contains("死亡 3 人", "（ZS-DH）");
    assertThat(first.text().line(Element.COURSE.name()).orElseThrow().text()).isEqualTo(story);
  }

  @Test
  void whatDiffersFromTheReportBeforeIsMarked() {
    ReportingStation.figure(station, fire, "DEAD", 3);
    String first = draft();
    reports.word(fire, first, Element.CAUSE.name(), "电气线路短路（初步）");
    signAndSend(first);
    ReportingStation.figure(station, fire, "DEAD", 4);
    Report second = report(draft());
    assertThat(second.number()).isEqualTo(1);
    assertThat(second.text().line(Element.CASUALTIES.name()).orElseThrow().before())
        .isEqualTo("死亡 3 人");
    assertThat(second.text().line(Element.PLACE.name()).orElseThrow().before()).isNull();
    Line cause = second.text().line(Element.CAUSE.name()).orElseThrow();
    assertThat(cause.text()).isEqualTo("电气线路短路（初步）");
    assertThat(cause.before()).isNull();
  }

  @Test
  void aDraftWhosePlaceTimeOrTypeWasCorrectedIsNotSigned() {
    IncidentService incidents = station.get(IncidentService.class);
    String id = draft();
    incidents.correct(fire, IncidentField.PLACE, "东港镇船厂路 18 号", "现场核对");
    assertThat(reports.stale(report(id))).isTrue();
    assertThatThrownBy(() -> reports.sign(fire, id, "值班长", null))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(ZH.say(e.said())).contains("“地点”"));
    reports.redraft(fire, id, ZH);
    assertThat(reports.stale(report(id))).isFalse();
    incidents.correct(fire, IncidentField.TYPE, "12P01", "实为停水");
    assertRefused(() -> reports.sign(fire, id, "值班长", null), "report.refused.superseded");
    reports.redraft(fire, id, new Texts(Language.EN));
    incidents.correct(fire, IncidentField.OCCURRED_AT, "-40", "监控核对");
    assertRefused(() -> reports.sign(fire, id, "值班长", null), "report.refused.superseded");
    reports.redraft(fire, id, new Texts(Language.EN));
    reports.word(fire, id, Element.CAUSE.name(), "管道老化（初步）");
    reports.sign(fire, id, "值班长", null);
    assertThat(report(id).text().brief()).contains("18");
  }

  @Test
  void aDraftWhoseNumbersChangedIsNotSigned() {
    ReportingStation.figure(station, fire, "DEAD", 3);
    String id = draft();
    ReportingStation.figure(station, fire, "DEAD", 4);
    assertThat(reports.stale(report(id))).isTrue();
    assertRefused(() -> reports.sign(fire, id, "值班长", null), "report.refused.stale");
    reports.redraft(fire, id, ZH);
    reports.sign(fire, id, "值班长", null);
    assertThat(report(id).text().brief()).contains("死亡 4 人");
    assertRefused(() -> reports.redraft(fire, id, ZH), "report.refused.signed");
    assertRefused(
        () -> reports.word(fire, id, Element.CAUSE.name(), "另说"), "report.refused.signed");
  }

  @Test
  void goesFromDraftToConfirmedAndNoOtherWay() {
    String id = draft();
    SendOrder written = new SendOrder("市总值班室", Channel.WRITTEN, "王科", null, List.of());
    assertRefused(() -> reports.send(fire, id, written), "report.refused.notSigned");
    assertRefused(() -> reports.sign(fire, id, " ", null), "report.refused.noSigner");
    assertRefused(
        () -> reports.word(fire, id, Element.CASUALTIES.name(), "0 人"), "report.refused.figure");
    assertRefused(
        () -> reports.word(fire, id, ReportText.BRIEF, "长".repeat(201)), "report.refused.brief");
    assertRefused(this::draft, "report.refused.open");
    reports.sign(fire, id, "值班长", null);
    String sending = reports.send(fire, id, written);
    assertThat(report(id).state()).isEqualTo(ReportState.SENT);
    assertRefused(() -> reports.drop(fire, id, "错了"), "report.refused.told");
    reports.confirm(fire, id, sending, "王科", null);
    assertThat(report(id).state()).isEqualTo(ReportState.CONFIRMED);
    assertRefused(() -> reports.confirm(fire, id, sending, "王科", null), "report.refused.notSent");
    assertThat(station.timeline())
        .anyMatch(line -> line.contains("签发人：值班长"))
        .anyMatch(line -> line.contains("对方接报人：王科"));
  }

  @Test
  void aDraftMayBeSpokenAndItsVeryWordsAreKept() {
    String id = draft();
    String words = report(id).text().brief();
    reports.send(fire, id, new SendOrder("市总值班室", Channel.PHONE, "王科", null, List.of()));
    Report told = report(id);
    assertThat(told.state()).isEqualTo(ReportState.DRAFT);
    assertThat(told.sendings())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.said()).isEqualTo(words);
          assertThat(one.confirmed()).isTrue();
        });
    assertRefused(() -> reports.drop(fire, id, "错了"), "report.refused.told");
  }

  @Test
  void theLastReportNeedsAFirstAndTheStatisticsAStableDisaster() {
    assertRefused(() -> reports.draft(fire, Chain.EVENT, true, ZH), "report.refused.noFirst");
    signAndSend(draft());
    signAndSend(reports.draft(fire, Chain.EVENT, true, ZH));
    assertRefused(() -> reports.draft(fire, Chain.EVENT, true, ZH), "report.refused.ended");
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
    String first = reports.draft(storm, Chain.STATISTICS, false, ZH);
    reports.sign(storm, first, "值班长", null);
    assertRefused(
        () -> reports.draft(storm, Chain.STATISTICS, true, ZH), "report.refused.notStable");
    reports.situation(storm, Situation.STABLE, "三日无变化");
    assertThat(reports.book(storm).stableAt()).isEqualTo(clock.instant());
    reports.draft(storm, Chain.STATISTICS, true, ZH);
  }

  @Test
  void statisticsThatDoNotHoldTogetherAreNotSigned() {
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
    ReportingStation.figure(station, storm, "CROPS_HIT", 10);
    ReportingStation.figure(station, storm, "CROPS_DAMAGED", 12);
    String id = reports.draft(storm, Chain.STATISTICS, false, ZH);
    assertRefused(() -> reports.sign(storm, id, "值班长", null), "report.refused.broken");
  }

  @Test
  void anUnchangedFollowUpOfTheStatisticsIsAZeroReport() {
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
    ReportingStation.figure(station, storm, "AFFECTED", 1200);
    String first = reports.draft(storm, Chain.STATISTICS, false, ZH);
    reports.sign(storm, first, "值班长", null);
    reports.send(storm, first, new SendOrder("市局", Channel.SYSTEM, "系统", null, List.of()));
    clock.move(Duration.ofHours(20));
    String zero = reports.draft(storm, Chain.STATISTICS, false, ZH);
    assertThat(reports.book(storm).report(zero).orElseThrow().text().brief())
        .contains("零报告", "受灾人口 1200 人");
  }

  @Test
  void followUpsOfOneNumberDraftedApartAreNamedAndBothStay() {
    signAndSend(draft());
    try (TestStation other = ReportingStation.open(temp.resolve("pt"), "ZS-PT", clock)) {
      other.journal().receive(station.contents());
      draft();
      clock.move(Duration.ofMinutes(1));
      other.get(ReportService.class).draft(fire, Chain.EVENT, false, ZH);
      station.journal().receive(other.contents());
      other.journal().receive(station.contents());
      assertThat(reports.book(fire).reports()).hasSize(3);
      assertThat(station.get(ConflictService.class).open()).hasSize(1);
      assertThat(station.tables()).isEqualTo(other.tables());
      station.journal().rebuild(done -> {});
      assertThat(station.tables()).isEqualTo(other.tables());
    }
  }

  @Test
  void savesBothFormsAsText() throws Exception {
    String id = draft();
    Path file = station.get(ReportFile.class).save(report(id), ZH);
    assertThat(Files.readString(file)).contains("首报", "信息来源：群众来电", "签发人：（未签发）", "初步原因：待核实");
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
