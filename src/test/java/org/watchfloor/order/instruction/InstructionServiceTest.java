package org.watchfloor.order.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderDesk;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** A leader's instruction until it is answered. */
class InstructionServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private InstructionService instructions;

  @BeforeEach
  void open() {
    station = OrderDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    OrderDesk.fill(station, 3);
    instructions = station.get(InstructionService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String record(@Nullable Instant deadline) {
    return instructions.record(
        new InstructionRecorded(
            "区长", "", "立即查清海塘险情，确保人员安全", OrderChannel.PHONE, OrderBasis.NONE, deadline),
        null);
  }

  private void answer(String number, boolean last) {
    instructions.answer(number, "已转移 120 人", OrderChannel.PHONE, "区长", last, null);
  }

  private String pass(String number) {
    return station
        .get(OrderService.class)
        .issue(
            new NewOrder(
                "落实批示",
                "查清险情",
                OrderDesk.LEAD,
                List.of(),
                OrderBasis.on(OrderBasis.Kind.INSTRUCTION, number),
                Urgency.EXTRA,
                clock.instant().plus(Duration.ofHours(1)),
                OrderDesk.POST,
                null));
  }

  private Instruction of(String number) {
    return instructions.find(number).orElseThrow();
  }

  private InstructionTrack track(String number) {
    return instructions.track(of(number));
  }

  private void judge(String number, boolean content, String said) {
    instructions.judge(of(number), content, said, OrderChannel.PHONE, "区长", null);
  }

  private List<String> overdue() {
    return station.get(DueBoard.class).overdue().stream()
        .filter(one -> one.kind().equals(InstructionService.KIND))
        .map(one -> one.id() + " " + one.text().key())
        .toList();
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void isTurnedIntoAnOrderAndAnsweredOnlyAfterIt() {
    String number = record(null);
    assertThat(number).isEqualTo("ZS-DH-PS26-0001");
    OrderService orders = station.get(OrderService.class);
    String order = pass(number);
    assertThat(track(number).stage()).isEqualTo(InstructionStage.RUNNING);
    assertThat(track(number).unsigned()).isEqualTo(1);
    assertRefused("order.refused.ordersOpen", () -> answer(number, true));
    answer(number, false);
    assertThat(instructions.open()).hasSize(1);
    orders.withdraw(order, "险情已除", OrderDesk.POST);
    answer(number, true);
    assertThat(instructions.open()).isEmpty();
    assertThat(instructions.find(number).orElseThrow().answers()).hasSize(2);
    assertRefused("order.refused.answered", () -> answer(number, true));
    assertThat(station.timeline()).last().asString().contains("PS26-0001", "办结");
  }

  @Test
  void isOverdueUntilItIsPassedOnDoneAndAnswered() {
    String number = record(null);
    clock.move(Duration.ofMinutes(29));
    assertThat(overdue()).isEmpty();
    clock.move(Duration.ofMinutes(2));
    assertThat(overdue()).containsExactly(number + " order.due.pass");
    answer(number, false);
    assertThat(overdue()).as("progress told to the leader passes nothing on").hasSize(1);
    String order = pass(number);
    assertThat(overdue()).isEmpty();
    clock.move(Duration.ofMinutes(61));
    assertThat(overdue()).containsExactly(number + " order.due.running");
    station.get(OrderService.class).withdraw(order, "险情已除", OrderDesk.POST);
    assertThat(track(number).stage()).isEqualTo(InstructionStage.TO_ANSWER);
    assertThat(overdue()).isEmpty();
    clock.move(Duration.ofMinutes(61));
    assertThat(overdue()).containsExactly(number + " order.due.answer");
    answer(number, true);
    assertThat(overdue()).isEmpty();
    assertThat(station.get(DueBoard.class).pending()).isEmpty();
  }

  @Test
  void isOverdueFromWhenTheLeaderSaidHoweverFarItIs() {
    String number = record(clock.instant().plus(Duration.ofMinutes(10)));
    pass(number);
    clock.move(Duration.ofMinutes(11));
    assertThat(overdue()).containsExactly(number + " order.due.running");
  }

  @Test
  void aLeaderWhoIsNotContentOpensItAgain() {
    String number = record(null);
    assertRefused("order.refused.nothingToJudge", () -> judge(number, true, ""));
    answer(number, true);
    Instruction seen = of(number);
    assertThat(track(number).stage()).isEqualTo(InstructionStage.ANSWERED);
    assertRefused("order.refused.noReason", () -> judge(number, false, " "));
    clock.move(Duration.ofMinutes(5));
    judge(number, false, "人数不对，重新核");
    assertThat(track(number).stage()).isEqualTo(InstructionStage.TO_PASS);
    assertThat(instructions.open()).hasSize(1);
    assertThat(station.timeline()).last().asString().contains("退回", "人数不对，重新核");
    clock.move(Duration.ofMinutes(31));
    assertThat(overdue()).as("counts from then").containsExactly(number + " order.due.pass");
    answer(number, true);
    assertRefused(
        "order.refused.otherAnswer",
        () -> instructions.judge(seen, true, "", OrderChannel.PHONE, "区长", null));
    assertRefused(
        "order.refused.beforeAnswer",
        () ->
            instructions.judge(
                of(number), true, "", OrderChannel.PHONE, "区长", clock.instant().minusSeconds(60)));
    judge(number, true, "");
    assertThat(track(number).stage()).isEqualTo(InstructionStage.CONTENT);
    assertRefused("order.refused.nothingToJudge", () -> judge(number, false, "再核"));
    assertThat(of(number).answers())
        .extracting(Instruction.Answer::closes)
        .containsExactly(false, true);
  }

  @Test
  void twoStationsThatWriteTheLeadersWordsApartAreBothNamed() {
    String number = record(null);
    answer(number, true);
    try (TestStation other = OrderDesk.open(temp.resolve("pt"), "ZS-PT", clock)) {
      other.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(1));
      judge(number, true, "");
      clock.move(Duration.ofMinutes(1));
      InstructionService there = other.get(InstructionService.class);
      there.judge(there.find(number).orElseThrow(), false, "重核", OrderChannel.RADIO, "区长", null);
      station.journal().receive(other.contents());
      other.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(other.tables());
      assertThat(track(number).stage()).isEqualTo(InstructionStage.CONTENT);
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("order.conflict.leaderJudged");
    }
  }

  @Test
  void needsWordsAndWhoGaveIt() {
    assertRefused("order.refused.noLeader", () -> with("", "查清"));
    assertRefused("order.refused.noText", () -> with("区长", " "));
    assertRefused("order.refused.noInstruction", () -> answer("ZS-DH-PS26-0009", true));
  }

  private void with(String post, String text) {
    instructions.record(
        new InstructionRecorded(post, "", text, OrderChannel.PAPER, OrderBasis.NONE, null), null);
  }
}
