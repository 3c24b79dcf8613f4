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
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderDesk;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.pending.Due;
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
    String order =
        orders.issue(
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
    assertThat(instructions.ordersOf(number)).hasSize(1);
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
  void isOverdueUntilItIsAnsweredIfSomebodySaidBywhen() {
    record(null);
    String number = record(clock.instant().plus(Duration.ofMinutes(30)));
    DueBoard due = station.get(DueBoard.class);
    clock.move(Duration.ofMinutes(31));
    assertThat(due.overdue()).extracting(Due::id).containsExactly(number);
    answer(number, true);
    assertThat(due.pending()).isEmpty();
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
