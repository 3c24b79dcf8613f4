package org.watchfloor.order.callout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Roster;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.Mark;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A call-out worked by hand: each result, its timers, one level up, taking back, ending. */
class CalloutServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private CalloutService callouts;
  private String number;
  private Instant began;

  @BeforeEach
  void open() {
    station = CalloutDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    CalloutDesk.fill(station);
    callouts = station.get(CalloutService.class);
    began = clock.instant();
    number = CalloutDesk.start(station);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private CalloutBoard board() {
    CalloutBoard cached = callouts.open().getFirst();
    assertThat(cached)
        .as("in memory as in the table")
        .isEqualTo(callouts.find(number).orElseThrow());
    return cached;
  }

  private CalloutLine line(String key) {
    return board().line(key).orElseThrow();
  }

  private Optional<Next> next(String key) {
    return line(key).next();
  }

  private void call(String key, CallResult result) {
    callouts.attempt(number, key, CallReport.of(CallWay.MOBILE, result).by("某人").noted("某"));
  }

  private Instant after(int minutes) {
    return began.plus(Duration.ofMinutes(minutes));
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class, why -> assertThat(why.said().key()).isEqualTo(key));
  }

  @Test
  void beginsWithEverybodyToBeCalledInTheOrderOfTheList() {
    assertThat(number).isEqualTo("ZS-DH-JY26-0001");
    assertThat(board().lines())
        .extracting(one -> one.callee().key(), one -> one.callee().post(), CalloutLine::state)
        .containsExactly(
            tuple("001", "东镇主要负责人", CalleeState.WAITING),
            tuple("002", "东镇常务副指挥", CalleeState.WAITING),
            tuple("003", "西镇主要负责人", CalleeState.WAITING));
    assertThat(next("001")).contains(new Next(NextStep.FIRST, after(3)));
    assertThat(board().toCall(clock.instant()).orElseThrow().callee().key()).isEqualTo("001");
  }

  @Test
  void whoWasNotCalledYetComesBeforeWhoIsTriedAgainUntilThatIsDue() {
    call("001", CallResult.NO_ANSWER);
    assertThat(board().toCall(clock.instant()).orElseThrow().callee().key()).isEqualTo("002");
    clock.move(Duration.ofMinutes(2));
    assertThat(board().toCall(clock.instant()).orElseThrow().callee().key()).isEqualTo("001");
  }

  @Test
  void aMessageNobodyReadTurnsIntoATelephoneCall() {
    call("001", CallResult.SENT);
    assertThat(next("001")).contains(new Next(NextStep.PHONE, after(3)));
    clock.move(Duration.ofMinutes(1));
    call("001", CallResult.READ);
    assertThat(next("001")).contains(new Next(NextStep.RECALL, after(15)));
  }

  @Test
  void whoOwesTheFirstReplyIsNotDoneByUnderstanding() {
    call("001", CallResult.ACKNOWLEDGED);
    call("002", CallResult.ACKNOWLEDGED);
    assertThat(line("001").state()).isEqualTo(CalleeState.REACHED);
    assertThat(next("001")).contains(new Next(NextStep.RECALL, after(15)));
    assertThat(line("002").state()).as("owes none").isEqualTo(CalleeState.DONE);
    assertThat(board().owing()).isEqualTo(2);
    callouts.attempt(
        number,
        "001",
        CallReport.replied(CallWay.MOBILE, "东镇镇长", ReadBack.RIGHT, CalloutDesk.answers("镇长在镇指挥")));
    assertThat(line("001").state()).isEqualTo(CalleeState.DONE);
    assertThat(station.timeline().getLast())
        .contains("东镇人民政府 东镇主要负责人", "手机 000-0000-0121", "已首次回复", "东镇镇长 接听", "已转移 30 人");
  }

  @Test
  void aReplyThatLeavesAQuestionOutIsNone() {
    refused(
        () ->
            callouts.attempt(
                number,
                "001",
                CallReport.replied(CallWay.MOBILE, "镇长", null, Map.of("COMMAND", "镇长"))),
        "callout.refused.unanswered");
    refused(
        () ->
            callouts.attempt(
                number,
                "001",
                CallReport.replied(CallWay.MOBILE, "", null, CalloutDesk.answers("镇长"))),
        "callout.refused.noPerson");
    assertThat(line("001").state()).isEqualTo(CalleeState.WAITING);
  }

  @Test
  void aReplyThatIsNotGoodEnoughMeansCallingAgain() {
    callouts.attempt(
        number, "001", CallReport.replied(CallWay.MOBILE, "镇长", null, CalloutDesk.answers("不知道")));
    clock.move(Duration.ofMinutes(1));
    call("001", CallResult.NOT_ENOUGH);
    assertThat(line("001").state()).isEqualTo(CalleeState.NOT_ENOUGH);
    assertThat(next("001")).contains(new Next(NextStep.RECALL, after(3)));
    callouts.attempt(
        number, "001", CallReport.replied(CallWay.MOBILE, "镇长", null, CalloutDesk.answers("镇长")));
    assertThat(line("001").state()).isEqualTo(CalleeState.DONE);
  }

  @Test
  void afterThreeCallsThatFailedItGoesOneLevelUpAndWhoIsToldIsCalledNext() {
    call("003", CallResult.NO_ANSWER);
    assertThat(next("003")).contains(new Next(NextStep.RETRY, after(2)));
    call("003", CallResult.BUSY);
    call("003", CallResult.NO_SIGNAL);
    assertThat(next("003")).contains(new Next(NextStep.CLIMB, began));
    assertThat(board().toClimb()).extracting(one -> one.callee().key()).containsExactly("003");
    clock.move(Duration.ofMinutes(1));
    assertThat(callouts.climb(number, List.of())).containsExactly("004");
    assertThat(line("003").climbed()).isTrue();
    assertThat(next("003")).as("nothing more is owed of it").isEmpty();
    Callee above = line("004").callee();
    assertThat(above.post()).isEqualTo("常务副指挥长");
    assertThat(above.why()).isEqualTo("西镇人民政府");
    assertThat(next("004")).contains(new Next(NextStep.FIRST, after(4)));
    refused(() -> callouts.climb(number, List.of("003")), "callout.refused.notUnreached");
    refused(() -> callouts.climb(number, List.of()), "callout.refused.nobodyToClimb");
  }

  @Test
  void whoStandsOnAnotherShiftsRosterIsCalledLikeAnybody() {
    DutyService duty = station.get(DutyService.class);
    Instant evening = clock.instant().plus(Duration.ofHours(12));
    duty.takeOver(null, new Roster("指挥长", List.of("值班员甲")), evening, null);
    duty.plan(evening, evening.plus(Duration.ofHours(12)), new Roster("常务副指挥长", List.of("值班员丙")));
    number = started("HQ");
    CalloutLine deputy = board(number).line("002").orElseThrow();
    assertThat(deputy.callee().marks()).containsExactly(new Mark(Mark.Kind.OFF_DUTY, ""));
    assertThat(deputy.state()).isEqualTo(CalleeState.WAITING);
    assertThat(deputy.next()).contains(new Next(NextStep.FIRST, after(3)));
    assertThat(board(number).unreached()).hasSize(4);
    refused(() -> callouts.end(number, "", CalloutDesk.POST), "callout.refused.noConclusion");
    call("002", CallResult.OFF_DUTY);
    deputy = board(number).line("002").orElseThrow();
    assertThat(deputy.state()).isEqualTo(CalleeState.OFF_DUTY);
    assertThat(deputy.next())
        .as("calling again is no use: one level up at once")
        .contains(new Next(NextStep.CLIMB, began));
    assertThat(deputy.unreached()).isTrue();
  }

  private String started(String unit) {
    return callouts.start(
        new NewCallout(
            "题",
            "话",
            CalloutBasis.FREE,
            station
                .get(RollCaller.class)
                .of(new Chosen(List.of(unit), List.of(), List.of(), List.of(), 0, false)),
            CalloutDesk.POST,
            null));
  }

  private CalloutBoard board(String of) {
    return callouts.find(of).orElseThrow();
  }

  @Test
  void withoutAHeadquartersNobodyGoesUpInSilence() {
    station.close();
    station = CalloutDesk.open(temp.resolve("none"), "ZS-DH", clock);
    callouts = station.get(CalloutService.class);
    RegionService region = station.get(RegionService.class);
    region.registerUnits(
        List.of(
            new OrgUnit("T9", "某镇", UnitKind.TOWN, null, null, null),
            CalloutDesk.village("V9", "某村", "T9", "330902009001")));
    region.registerContacts(
        List.of(
            CalloutDesk.contact("C91", "某镇值班员", "T9", "000-0000-0191"),
            CalloutDesk.contact("C92", "某村值班员", "V9", "000-0000-0192")));
    String alone = started("T9");
    refused(() -> callouts.climb(alone, List.of("001")), "callout.refused.noAbove");
    assertThat(board(alone).unreached()).hasSize(1);
    callouts.extend(
        alone,
        station
            .get(RollCaller.class)
            .of(new Chosen(List.of("V9"), List.of(), List.of(), List.of(), 0, false)),
        "加叫");
    assertThat(callouts.climb(alone, List.of("001", "002"))).containsExactly("003");
    assertThat(board(alone).line("001").orElseThrow().climbed()).isFalse();
    assertThat(board(alone).line("002").orElseThrow().climbed()).isTrue();
  }

  @Test
  void takingBackIsAnEntryOfItsOwnAndTheCallBeforeStandsAgain() {
    call("001", CallResult.NO_ANSWER);
    call("001", CallResult.ACKNOWLEDGED);
    assertThat(callouts.undo(number, "001", "按错")).isEqualTo(CallResult.ACKNOWLEDGED);
    assertThat(line("001").state()).isEqualTo(CalleeState.TRYING);
    assertThat(line("001").log().attempts()).as("nothing is lost").hasSize(2);
    assertThat(station.timeline().getLast()).contains("撤回误记", "已收到", "按错");
    callouts.undo(number, "001", "");
    assertThat(line("001").state()).isEqualTo(CalleeState.WAITING);
    refused(() -> callouts.undo(number, "001", ""), "callout.refused.nothingToUndo");
  }

  @Test
  void whatStandsOnPaperIsTypedInWithThePapersTime() {
    clock.move(Duration.ofMinutes(40));
    callouts.attempt(
        number, "001", CallReport.of(CallWay.LANDLINE, CallResult.NO_ANSWER).at(after(5)));
    callouts.attempt(
        number, "001", CallReport.of(CallWay.LANDLINE, CallResult.ACKNOWLEDGED).at(after(2)));
    assertThat(line("001").log().standing())
        .extracting(Attempt::at, Attempt::result, Attempt::recordedAt)
        .as("in the order of the paper, not of the typing")
        .containsExactly(
            tuple(after(2), CallResult.ACKNOWLEDGED, clock.instant()),
            tuple(after(5), CallResult.NO_ANSWER, clock.instant()));
    refused(
        () ->
            callouts.attempt(
                number,
                "001",
                CallReport.of(CallWay.MOBILE, CallResult.BUSY).at(began.minusSeconds(60))),
        "callout.refused.beforeStart");
    clock.move(Duration.ofSeconds(30));
    String late = CalloutDesk.start(station);
    callouts.attempt(
        late,
        "001",
        CallReport.of(CallWay.MOBILE, CallResult.BUSY).at(clock.instant().minusSeconds(30)));
    assertThat(callouts.find(late).orElseThrow().lines().getFirst().log().last().orElseThrow().at())
        .as("paper knows minutes only")
        .isEqualTo(clock.instant());
  }

  @Test
  void eachStepIsLateOnceAndAClockThatJumpsWritesNothing() {
    call("001", CallResult.SENT);
    long entries = station.journal().size();
    DueBoard due = station.get(DueBoard.class);
    assertThat(due.overdue()).isEmpty();
    clock.move(Duration.ofDays(400));
    assertThat(due.overdue())
        .extracting(Due::id, one -> one.text().key(), Due::due)
        .containsExactly(
            tuple(number, "callout.due.FIRST", after(3)),
            tuple(number, "callout.due.PHONE", after(3)));
    clock.move(Duration.ofDays(-400));
    assertThat(due.overdue()).isEmpty();
    assertThat(station.journal().size()).isEqualTo(entries);
    station.close();
    clock.move(Duration.ofMinutes(10));
    station = CalloutDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    assertThat(station.get(DueBoard.class).overdue()).as("once after a restart").hasSize(2);
  }

  @Test
  void aNumberThatWasWrongIsTriedLastTheNextTime() {
    callouts.attempt(
        number, "001", CallReport.of(CallWay.MOBILE, CallResult.WRONG_NUMBER).noted("空号"));
    String again = CalloutDesk.start(station);
    Callee callee = callouts.find(again).orElseThrow().lines().getFirst().callee();
    assertThat(callee.marks()).containsExactly(new Mark(Mark.Kind.WRONG_BEFORE, "000-0000-0121"));
    assertThat(callee.ways().getLast().number()).isEqualTo("000-0000-0121");
    callouts.attempt(again, "001", CallReport.of(CallWay.MOBILE, CallResult.ACKNOWLEDGED));
    assertThat(callouts.find(CalloutDesk.start(station)).orElseThrow().lines().getFirst().callee())
        .extracting(Callee::marks)
        .isEqualTo(List.of());
  }

  @Test
  void itEndsWithAWordForThoseWhoWereNotReachedAndCanGoOn() {
    refused(() -> callouts.end(number, " ", CalloutDesk.POST), "callout.refused.noConclusion");
    callouts.end(number, "已派专人", CalloutDesk.POST);
    assertThat(callouts.open()).isEmpty();
    refused(() -> call("001", CallResult.BUSY), "callout.refused.ended");
    callouts.reopen(number, "误结束", CalloutDesk.POST);
    call("001", CallResult.BUSY);
    assertThat(line("001").state()).isEqualTo(CalleeState.TRYING);
  }

  @Test
  void moreAreAddedOnceEach() {
    Chosen more = new Chosen(List.of("T1", "D1"), List.of(), List.of(), List.of(), 0, false);
    callouts.extend(number, station.get(RollCaller.class).of(more), "加叫");
    assertThat(board().lines()).hasSize(4);
    assertThat(line("004").callee().unitName()).isEqualTo("水利局");
    refused(
        () -> callouts.extend(number, station.get(RollCaller.class).of(more), "再加"),
        "callout.refused.noOneNew");
  }
}
