package org.watchfloor.incident.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.Situation;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class ClocksTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ClockBoard board;
  private ClockService clocks;

  @BeforeEach
  void open() {
    begin(ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock));
  }

  private void begin(TestStation opened) {
    station = opened;
    board = station.get(ClockBoard.class);
    clocks = station.get(ClockService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String fire(Severity severity) {
    return ReportingStation.incident(
        station, ReportingStation.FIRE, severity, clock.instant(), clock.instant());
  }

  private ReportClock clockOf(String incident, String rule) {
    return board.of(incident).stream()
        .filter(one -> one.rule().key().equals(rule))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private List<String> rules(String incident) {
    return board.of(incident).stream().map(one -> one.rule().key()).distinct().toList();
  }

  private ClockState state(String incident, String rule) {
    return clockOf(incident, rule).state(clock.instant(), board.rules());
  }

  private String sendFirst(String incident, Chain chain, String to, Channel channel) {
    ReportService reports = station.get(ReportService.class);
    String id = reports.draft(incident, chain, false, ZH);
    if (!channel.spoken()) {
      reports.sign(incident, id, "值班长", null);
    }
    clocks.send(incident, id, to, channel, "王科", null);
    return id;
  }

  @Test
  void savingAnIncidentArmsItsClocks() {
    String ordinary = fire(Severity.ORDINARY);
    assertThat(rules(ordinary)).containsExactly("ACC_UNIT", "ACC_STEP", "ACC_FOLLOW");
    String large = fire(Severity.LARGE);
    assertThat(rules(large))
        .containsExactly("ACC_UNIT", "ACC_STEP_LARGE", "ACC_FOLLOW", "DUTY_PHONE", "DUTY_WRITTEN");
    assertThat(board.running().getFirst().id()).isEqualTo(large + "/DUTY_PHONE/1");
    assertThat(station.get(DueBoard.class).pending().getFirst())
        .extracting(Due::kind, Due::id)
        .containsExactly("clock", large + "/DUTY_PHONE/1");
  }

  @Test
  void turnsAmberAndRedByTheShareOfTimeUsed() {
    String fire = fire(Severity.LARGE);
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.GREEN);
    clock.move(Duration.ofMinutes(15));
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.AMBER);
    clock.move(Duration.ofMinutes(9));
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.RED);
    clock.move(Duration.ofMinutes(6));
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.RED);
    clock.move(Duration.ofMillis(1));
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.OVERDUE);
    assertThat(station.get(DueBoard.class).overdue()).hasSize(1);
  }

  @Test
  void aGraverSeverityStartsItsClocksWhenItIsSaid() {
    String fire = fire(Severity.ORDINARY);
    clock.move(Duration.ofHours(1));
    station.get(IncidentService.class).changeSeverity(fire, Severity.LARGE, "死亡三人");
    assertThat(clockOf(fire, "DUTY_PHONE").dueAt())
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    station.get(IncidentService.class).changeSeverity(fire, Severity.ORDINARY, "核减");
    assertThat(rules(fire)).doesNotContain("DUTY_PHONE");
  }

  @Test
  void anotherTimeAnotherKindAndAReachedNumberCountAtOnce() {
    Instant begin = clock.instant();
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.ORDINARY, begin, begin);
    assertThat(rules(storm)).isEmpty();
    clock.move(Duration.ofMinutes(40));
    ReportingStation.figure(station, storm, "AFFECTED", 12);
    assertThat(clockOf(storm, "DIS_FIRST").dueAt())
        .isEqualTo(clock.instant().plus(Duration.ofHours(2)));
    ReportingStation.figure(station, storm, "DEAD", 4);
    ReportingStation.figure(station, storm, "MISSING", 6);
    assertThat(rules(storm)).contains("DIS_FIRST_10");
    Instant reached = clock.instant();
    clock.move(Duration.ofMinutes(5));
    ReportingStation.figure(station, storm, "DEAD", 5);
    assertThat(clockOf(storm, "DIS_FIRST_10").startedAt()).isEqualTo(reached);

    String fire = fire(Severity.LARGE);
    station.get(IncidentService.class).correct(fire, IncidentField.TYPE, "12P01", "实为停水");
    assertThat(rules(fire)).containsExactly("DUTY_PHONE", "DUTY_WRITTEN");
    String quake =
        ReportingStation.incident(
            station, "11C01", Severity.LARGE, clock.instant(), clock.instant());
    clock.move(Duration.ofMinutes(10));
    station.get(IncidentService.class).correct(quake, IncidentField.OCCURRED_AT, "-30", "台网速报");
    assertThat(clockOf(quake, "DIS_FIRST").dueAt())
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(90)));
  }

  @Test
  void aReportWithProofAnswersTheClocksItFits() {
    String fire = fire(Severity.LARGE);
    clock.move(Duration.ofMinutes(20));
    sendFirst(fire, Chain.EVENT, "市总值班室", Channel.PHONE);
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.MET);
    assertThat(state(fire, "DUTY_WRITTEN")).isEqualTo(ClockState.GREEN);
    ReportService reports = station.get(ReportService.class);
    String id = reports.book(fire).reports().getFirst().id();
    reports.sign(fire, id, "值班长", null);
    clock.move(Duration.ofMinutes(50));
    clocks.send(fire, id, "市总值班室", Channel.WRITTEN, "王科", null);
    assertThat(state(fire, "DUTY_WRITTEN")).isEqualTo(ClockState.LATE);
    assertThat(state(fire, "ACC_STEP_LARGE")).isEqualTo(ClockState.AMBER);
    assertThat(clockOf(fire, "DUTY_WRITTEN").unexplained(clock.instant())).isTrue();
    clocks.explain(clockOf(fire, "DUTY_WRITTEN").id(), "通信中断");
    clocks.explain(clockOf(fire, "DUTY_WRITTEN").id(), "改由专人送达");
    assertThat(clockOf(fire, "DUTY_WRITTEN").record().reasons())
        .extracting(ClockRecord.Said::text)
        .containsExactly("通信中断", "改由专人送达");
  }

  /** Told by telephone at 10:25, the power back at 11:10. */
  @Test
  void whatWasToldInTimeAndWrittenDownLaterIsInTime() {
    String fire = fire(Severity.LARGE);
    clock.move(Duration.ofMinutes(60));
    assertThat(clocks.note()).isEqualTo(1);
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.OVERDUE);
    ReportService reports = station.get(ReportService.class);
    String id = reports.draft(fire, Chain.EVENT, false, ZH);
    Instant spoken = clock.instant().minus(Duration.ofMinutes(45));
    clocks.send(fire, id, "市总值班室", Channel.PHONE, "王科", spoken);
    ReportClock answered = clockOf(fire, "DUTY_PHONE");
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.MET);
    assertThat(answered.answered()).isEqualTo(spoken);
    assertThat(answered.writtenAt()).isEqualTo(clock.instant());
    assertThat(answered.unexplained(clock.instant())).as("nobody is asked why").isFalse();
    assertThat(answered.record().passed()).as("what was noted stays noted").isNotNull();
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(Due::id)
        .doesNotContain(answered.id());
  }

  @Test
  void aTimeBeforeWhatItAnswersOrAheadOfNowIsRefused() {
    String fire = fire(Severity.LARGE);
    ReportService reports = station.get(ReportService.class);
    String id = reports.draft(fire, Chain.EVENT, false, ZH);
    clock.move(Duration.ofMinutes(30));
    Instant now = clock.instant();
    assertRefused(
        () ->
            clocks.send(fire, id, "市总值班室", Channel.PHONE, "王科", now.minus(Duration.ofMinutes(32))),
        "journal.refused.before");
    assertRefused(
        () -> clocks.send(fire, id, "市总值班室", Channel.PHONE, "王科", now.plus(Duration.ofMinutes(6))),
        "journal.refused.future");
    Instant signed = now.minus(Duration.ofMinutes(20));
    reports.sign(fire, id, "值班长", signed);
    assertRefused(
        () ->
            clocks.send(
                fire, id, "市总值班室", Channel.WRITTEN, "王科", signed.minus(Duration.ofMinutes(2))),
        "journal.refused.before");
    String sent =
        clocks
            .send(fire, id, "市总值班室", Channel.WRITTEN, "王科", signed.plus(Duration.ofMinutes(3)))
            .entry();
    assertRefused(() -> reports.confirm(fire, id, sent, "王科", signed), "journal.refused.before");
    reports.confirm(fire, id, sent, "王科", signed.plus(Duration.ofMinutes(5)));
    assertThat(reports.book(fire).report(id).orElseThrow().sendings().getFirst().confirmedAt())
        .isEqualTo(signed.plus(Duration.ofMinutes(5)));
  }

  /**
   * One seat sent it late and wrote so; another had told it in time and finds the slip of paper.
   */
  @Test
  void theEarlierOfTwoCountsWhicheverWasWrittenDownFirst() {
    String fire = fire(Severity.LARGE);
    clock.move(Duration.ofMinutes(40));
    String id = sendFirst(fire, Chain.EVENT, "市总值班室", Channel.PHONE);
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.LATE);
    Instant told = clock.instant().minus(Duration.ofMinutes(25));
    String proof = clocks.send(fire, id, "市总值班室", Channel.PHONE, "李科", told).entry();
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.MET);
    assertThat(clockOf(fire, "DUTY_PHONE").proof()).isEqualTo(proof);

    String unit = fire + "/ACC_UNIT/1";
    Duration whole = Duration.between(clockOf(fire, "ACC_UNIT").startedAt(), clock.instant());
    clock.move(Duration.ofHours(2));
    clocks.cameIn(unit, "厂方", Channel.PHONE, "", null);
    assertThat(state(fire, "ACC_UNIT")).isEqualTo(ClockState.LATE);
    Instant came = clock.instant().minus(whole).minus(Duration.ofHours(2)).plusSeconds(60);
    clocks.cameIn(unit, "厂方", Channel.RADIO, "电台", came);
    assertThat(state(fire, "ACC_UNIT")).isEqualTo(ClockState.MET);
    assertRefused(
        () -> clocks.cameIn(unit, "厂方", Channel.PHONE, "", came), "deadline.refused.answered");
  }

  /** The zero report of the morning before went out in time; it is typed a day later. */
  @Test
  void aReportOfAPastRoundAnswersThatRoundAndNoLaterOne() {
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
    String first = sendFirst(storm, Chain.STATISTICS, "市级应急管理部门", Channel.SYSTEM);
    clock.move(Duration.ofHours(49));
    ReportService reports = station.get(ReportService.class);
    String id = reports.draft(storm, Chain.STATISTICS, false, ZH);
    reports.sign(storm, id, "值班长", null);
    clocks.send(storm, id, "市级应急管理部门", Channel.SYSTEM, "系统", Instant.parse("2026-07-21T00:50:00Z"));
    assertThat(first).isNotEqualTo(id);
    assertThat(board.of(storm).stream().filter(one -> one.rule().key().equals("DIS_ZERO")))
        .extracting(one -> one.state(clock.instant(), board.rules()))
        .containsExactly(ClockState.MET, ClockState.OVERDUE, ClockState.GREEN);
  }

  /** The office written otherwise than in the rule: it is said that nothing was answered. */
  @Test
  void whatAnswersNothingSaysSo() {
    String fire = fire(Severity.LARGE);
    ReportService reports = station.get(ReportService.class);
    String id = reports.draft(fire, Chain.EVENT, false, ZH);
    assertThat(clocks.send(fire, id, "市府值班室", Channel.PHONE, "王科", null).meets()).isEmpty();
    assertThat(clocks.send(fire, id, "市总值班室", Channel.PHONE, "王科", null).meets()).hasSize(1);
  }

  @Test
  void theTwoChainsNeverAnswerForEachOther() {
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
    sendFirst(storm, Chain.EVENT, "市级应急管理部门", Channel.SYSTEM);
    assertThat(state(storm, "DIS_FIRST")).isEqualTo(ClockState.GREEN);
    sendFirst(storm, Chain.STATISTICS, "市级应急管理部门", Channel.SYSTEM);
    assertThat(state(storm, "DIS_FIRST")).isEqualTo(ClockState.MET);
  }

  /** 10:10 on the 20th; the first zero report is owed at 09:00 on the 21st. */
  @Test
  void theZeroReportComesRoundEachMorningUntilTheDisasterIsStable() {
    String storm =
        ReportingStation.incident(
            station, ReportingStation.TYPHOON, Severity.LARGE, clock.instant(), clock.instant());
    sendFirst(storm, Chain.STATISTICS, "市级应急管理部门", Channel.SYSTEM);
    assertThat(clockOf(storm, "DIS_ZERO").dueAt()).isEqualTo("2026-07-21T01:00:00Z");
    clock.move(Duration.ofHours(20));
    sendFirst(storm, Chain.STATISTICS, "市级应急管理部门", Channel.SYSTEM);
    assertThat(state(storm, "DIS_ZERO")).isEqualTo(ClockState.MET);
    clock.move(Duration.ofHours(4));
    assertThat(clockOf(storm, "DIS_ZERO").dueAt()).isEqualTo("2026-07-22T01:00:00Z");
    assertThat(board.running()).extracting(ReportClock::id).contains(storm + "/DIS_ZERO/2");
    clock.move(Duration.ofHours(48));
    assertThat(board.of(storm).stream().filter(one -> one.rule().key().equals("DIS_ZERO")))
        .extracting(one -> one.state(clock.instant(), board.rules()))
        .containsExactly(ClockState.MET, ClockState.MISSED, ClockState.OVERDUE, ClockState.GREEN);
    station.get(ReportService.class).situation(storm, Situation.STABLE, "三日无变化");
    assertThat(board.running()).extracting(ReportClock::id).doesNotContain(storm + "/DIS_ZERO/4");
    assertThat(clockOf(storm, "DIS_FINAL").dueAt())
        .isEqualTo(clock.instant().plus(Duration.ofDays(5)));
  }

  @Test
  void aClockIsWaivedWithANameAndAReportOfOthersComesIn() {
    String fire = fire(Severity.ORDINARY);
    String step = fire + "/ACC_STEP/1";
    assertRefused(() -> clocks.waive(step, "误报", " "), "deadline.refused.nobody");
    clocks.waive(step, "误报", "带班领导");
    assertThat(state(fire, "ACC_STEP")).isEqualTo(ClockState.WAIVED);
    assertRefused(
        () -> clocks.cameIn(fire + "/ACC_FOLLOW/1", "厂方", Channel.PHONE, "", null),
        "deadline.refused.ours");
    clocks.cameIn(fire + "/ACC_UNIT/1", "厂方", Channel.PHONE, "无伤亡", null);
    assertThat(state(fire, "ACC_UNIT")).isEqualTo(ClockState.MET);
  }

  @Test
  void fiftyDeadlinesThatPassedWhileTheMachineWasOffAreNotedOnceEachAndMarked() {
    for (int i = 0; i < 25; i++) {
      fire(Severity.ORDINARY);
    }
    assertThat(board.running()).hasSize(75);
    station.close();
    clock.move(Duration.ofHours(3));
    begin(ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock));
    assertThat(clocks.note()).isEqualTo(50);
    assertThat(clocks.note()).isZero();
    assertThat(station.timeline()).filteredOn(line -> line.contains("才发现")).hasSize(50);
    station.close();
    begin(ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock));
    assertThat(clocks.note()).isZero();
    assertThat(station.get(DueBoard.class).overdue()).hasSize(50);
  }

  @Test
  void aClockThatJumpsFiresNothingTwice() {
    String fire = fire(Severity.LARGE);
    clock.move(Duration.ofMinutes(31));
    assertThat(clocks.note()).isEqualTo(1);
    clock.move(Duration.ofHours(-2));
    assertThat(clocks.note()).isZero();
    assertThat(state(fire, "DUTY_PHONE")).isEqualTo(ClockState.GREEN);
    clock.move(Duration.ofHours(2));
    assertThat(clocks.note()).isZero();
    clock.move(Duration.ofMinutes(30));
    assertThat(clocks.note()).isEqualTo(2);
  }

  @Test
  void whatWasAnsweredKeepsTheDeadlineItWasAnsweredUnder() {
    String fire = fire(Severity.LARGE);
    clock.move(Duration.ofMinutes(20));
    sendFirst(fire, Chain.EVENT, "市总值班室", Channel.PHONE);
    Instant due = clockOf(fire, "DUTY_PHONE").dueAt();
    station.get(IncidentService.class).correct(fire, IncidentField.OCCURRED_AT, "-50", "核对");
    assertThat(clockOf(fire, "DUTY_PHONE").dueAt()).isEqualTo(due);
  }

  @Test
  void anIncidentToldTwiceIsReportedOnce() {
    String main = fire(Severity.ORDINARY);
    String again = fire(Severity.ORDINARY);
    station.get(IncidentService.class).link(again, main);
    assertThat(board.running()).extracting(ReportClock::incident).containsOnly(main);
    station.get(IncidentService.class).unlink(again, "不是同一处");
    assertThat(board.running()).extracting(ReportClock::incident).contains(again);
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
