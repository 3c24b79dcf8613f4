package org.watchfloor.incident.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class FigureServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private FigureService figures;
  private String fire = "";

  @BeforeEach
  void open() {
    station = ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock);
    figures = station.get(FigureService.class);
    fire =
        ReportingStation.incident(
            station, ReportingStation.FIRE, Severity.ORDINARY, clock.instant(), clock.instant());
  }

  @AfterEach
  void close() {
    station.close();
  }

  private BigDecimal dead() {
    return figures.sheet(fire).values().getOrDefault("DEAD", BigDecimal.ONE.negate());
  }

  private String dead(int number, boolean replaces, String reason) {
    return ReportingStation.figure(station, fire, "DEAD", number, replaces, reason);
  }

  @Test
  void aSecondNumberReplacesTheFirstOrStaysDisputed() {
    String first = dead(1, true, "");
    String disputed = dead(3, false, "");
    assertThat(dead()).isEqualByComparingTo("1");
    assertThat(figures.sheet(fire).claim(disputed).orElseThrow().state())
        .isEqualTo(ClaimState.DISPUTED);
    String third = dead(2, true, "医院确认");
    assertThat(dead()).isEqualByComparingTo("2");
    assertThat(figures.sheet(fire).claim(first).orElseThrow().state())
        .isEqualTo(ClaimState.REPLACED);
    figures.settle(fire, disputed, third, "现场复核");
    assertThat(dead()).isEqualByComparingTo("3");
    assertThat(figures.sheet(fire).claims().stream().filter(c -> c.state() == ClaimState.CURRENT))
        .hasSize(1);
    assertThat(figures.unsettled()).isEmpty();
  }

  @Test
  void theSameNumberFromAnotherSourceAgrees() {
    dead(3, true, "");
    String again = dead(3, false, "");
    assertThat(figures.sheet(fire).claim(again).orElseThrow().state())
        .isEqualTo(ClaimState.AGREEING);
  }

  @Test
  void aLowerNumberNeedsAReasonAndASecondOfficer() {
    dead(3, true, "");
    assertRefused(() -> dead(2, true, " "), "figure.refused.noReason");
    String lower = dead(2, true, "一人抢救过来");
    assertThat(dead()).isEqualByComparingTo("3");
    assertRefused(() -> figures.confirm(fire, lower), "figure.refused.sameOfficer");
    station.get(SignIn.class).change("带班领导", "1");
    figures.confirm(fire, lower);
    assertThat(dead()).isEqualByComparingTo("2");
    assertThat(figures.sheet(fire).claim(lower).orElseThrow().second()).isEqualTo("带班领导");
    assertRefused(() -> figures.confirm(fire, lower), "figure.refused.notWaiting");
  }

  /** The name typed in another form is no second officer, and neither is a seat without one. */
  @Test
  void nobodyAndTheSamePersonConfirmNothing() {
    dead(3, true, "");
    station.get(SignIn.class).change("Zhang San", "1");
    String lower = dead(2, true, "一人抢救过来");
    station.get(SignIn.class).change("-", "1");
    assertRefused(() -> figures.confirm(fire, lower), "figure.refused.noSecond");
    station.get(SignIn.class).change("ｚｈａｎｇ san", "2");
    assertRefused(() -> figures.confirm(fire, lower), "figure.refused.sameOfficer");
    assertThat(dead()).isEqualByComparingTo("3");
  }

  /** Else a rise over what stands looks like a decrease of what stood long before. */
  @Test
  void whatWasSettledNamesTheNumberItTookThePlaceOf() {
    dead(9, true, "");
    String waiting = dead(5, true, "重复统计");
    String lower = dead(2, true, "逐一核对");
    station.get(SignIn.class).change("带班领导", "1");
    figures.confirm(fire, lower);
    figures.settle(fire, waiting, lower, "医院名单");
    assertThat(dead()).isEqualByComparingTo("5");
    assertThat(figures.sheet(fire).claim(waiting).orElseThrow().after()).isEqualTo(lower);
  }

  /** Who is freed is trapped no more: that is the course of a rescue, not a correction. */
  @Test
  void fewerTrappedNeedAReasonOnly() {
    ReportingStation.figure(station, fire, "TRAPPED", 3);
    assertRefused(
        () -> ReportingStation.figure(station, fire, "TRAPPED", 2, true, ""),
        "figure.refused.noReason");
    ReportingStation.figure(station, fire, "TRAPPED", 2, true, "救出一人");
    assertThat(figures.sheet(fire).values().get("TRAPPED")).isEqualByComparingTo("2");
  }

  @Test
  void aLowerNumberFoundRightWaitsForTheSecondOfficerToo() {
    String stands = dead(3, true, "");
    String lower = dead(2, false, "");
    figures.settle(fire, lower, stands, "医院核对");
    assertThat(dead()).isEqualByComparingTo("3");
    station.get(SignIn.class).change("带班领导", "1");
    figures.confirm(fire, lower);
    assertThat(dead()).isEqualByComparingTo("2");
  }

  @Test
  void aLowerNumberThatWaitsIsLookedAtAnewWhenMoreAreFound() {
    dead(3, true, "");
    String lower = dead(2, true, "一人抢救过来");
    dead(4, true, "又发现一人");
    assertThat(figures.sheet(fire).claim(lower).orElseThrow().state())
        .isEqualTo(ClaimState.DISPUTED);
    assertThat(dead()).isEqualByComparingTo("4");
  }

  @Test
  void refusesWhatIsNoNumberAndWhatNobodySaid() {
    assertRefused(() -> report("DEAD", "-1", "某处"), "figure.refused.number");
    assertRefused(() -> report("DEAD", "1.5", "某处"), "figure.refused.number");
    assertRefused(() -> report("DEAD", "1e400", "某处"), "figure.refused.number");
    assertRefused(() -> report("DEAD", "1", " "), "figure.refused.nobody");
    assertRefused(() -> report("GHOSTS", "1", "某处"), "figure.refused.none");
    report("LOSS", "12.5", "街道");
    assertThat(figures.sheet(fire).values()).containsKey("LOSS");
  }

  private void report(String key, String number, String said) {
    figures.report(
        fire, new NewFigure(key, new BigDecimal(number), said, Channel.PHONE, true, "", "", null));
  }

  @Test
  void severityFollowsTheFiguresAsAProposal() {
    SeverityWatch watch = station.get(SeverityWatch.class);
    dead(2, true, "");
    assertThat(watch.proposal(fire)).isEmpty();
    dead(3, true, "");
    SeverityProposal proposal = watch.proposal(fire).orElseThrow();
    assertThat(proposal.to()).isEqualTo(Severity.LARGE);
    assertThat(proposal.until()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
    station.get(IncidentService.class).changeSeverity(fire, proposal.to(), "死亡 3 人");
    assertThat(watch.proposal(fire)).isEmpty();
  }

  @Test
  void severityIsFollowedAfterTheEndButNotForEver() {
    SeverityWatch watch = station.get(SeverityWatch.class);
    station.get(IncidentService.class).close(fire, "已扑灭", "明火已灭");
    clock.move(Duration.ofDays(6));
    dead(3, true, "");
    assertThat(watch.proposals()).hasSize(1);
    clock.move(Duration.ofMinutes(1));
    assertThat(station.get(DueBoard.class).overdue()).extracting(Due::id).contains(fire);
    clock.move(Duration.ofDays(2));
    assertThat(watch.proposals()).isEmpty();
  }

  @Test
  void aProposalNotTakenComesBackOnlyWhenTheFiguresChange() {
    SeverityWatch watch = station.get(SeverityWatch.class);
    dead(3, true, "");
    figures.keepSeverity(watch.proposal(fire).orElseThrow(), "待医院确认");
    assertThat(watch.proposal(fire)).isEmpty();
    dead(4, true, "又发现一人");
    assertThat(watch.proposal(fire)).isPresent();
  }

  @Test
  void aLighterSeverityIsProposedOnlyWhereAFigureWasLowered() {
    SeverityWatch watch = station.get(SeverityWatch.class);
    station.get(IncidentService.class).changeSeverity(fire, Severity.LARGE, "影响大");
    dead(1, true, "");
    assertThat(watch.proposal(fire)).isEmpty();
    dead(3, true, "");
    String lower = dead(2, true, "重复计算一人");
    station.get(SignIn.class).change("带班领导", "1");
    figures.confirm(fire, lower);
    assertThat(watch.proposal(fire)).map(SeverityProposal::to).contains(Severity.ORDINARY);
  }

  @Test
  void figuresMadeApartAreNamedUntilOneIsFoundRight() {
    try (TestStation other = ReportingStation.open(temp.resolve("pt"), "ZS-PT", clock)) {
      other.journal().receive(station.contents());
      dead(2, true, "");
      clock.move(Duration.ofMinutes(1));
      String theirs = ReportingStation.figure(other, fire, "DEAD", 4);
      station.journal().receive(other.contents());
      other.journal().receive(station.contents());
      assertThat(dead()).isEqualByComparingTo("2");
      assertThat(station.get(ConflictService.class).open()).hasSize(1);
      assertThat(station.tables()).isEqualTo(other.tables());
      String ours = figures.sheet(fire).current("DEAD").orElseThrow().entry();
      assertRefused(
          () -> station.get(ConflictService.class).settle(ours, theirs, "以现场为准"),
          "conflict.refused.notByWords");
      figures.settle(fire, theirs, ours, "现场清点为准");
      assertThat(dead()).isEqualByComparingTo("4");
      assertThat(station.get(ConflictService.class).open()).isEmpty();
    }
  }

  private static void assertRefused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }
}
