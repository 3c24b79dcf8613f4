package org.watchfloor.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What two stations write apart about one order, and what contradicts. */
class OrderConflictsTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation hall;
  private TestStation town;
  private String number;

  @BeforeEach
  void open() {
    hall = OrderDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    town = OrderDesk.open(temp.resolve("pt"), "ZS-PT", clock);
    OrderDesk.fill(hall, 3);
    number = orders(hall).issue(OrderDesk.order(clock, OrderDesk.id(2)));
    step(hall, StepReport.signed(OrderChannel.PHONE, "值班员", ReadBack.RIGHT));
    step(hall, StepReport.reported(OrderChannel.PHONE, "值班员", "已转移 120 人"));
    exchange();
  }

  @AfterEach
  void close() {
    hall.close();
    town.close();
  }

  private static OrderService orders(TestStation at) {
    return at.get(OrderService.class);
  }

  private void step(TestStation at, StepReport report) {
    clock.move(Duration.ofMinutes(1));
    orders(at).step(number, List.of(OrderDesk.LEAD), report);
  }

  private void exchange() {
    town.journal().receive(hall.contents());
    hall.journal().receive(town.contents());
    assertThat(town.tables()).isEqualTo(hall.tables());
  }

  private List<Conflict> conflicts() {
    List<Conflict> open = hall.get(ConflictService.class).open();
    assertThat(town.get(ConflictService.class).open()).isEqualTo(open);
    return open;
  }

  private void assertConflict(String rule) {
    assertThat(conflicts())
        .extracting(one -> one.subject().id(), one -> one.what().rule())
        .containsExactly(tuple(number, rule));
    Conflict one = conflicts().getFirst();
    hall.get(ConflictService.class).settle(one.what().counts(), one.what().against(), "电话核实");
    exchange();
    assertThat(conflicts()).isEmpty();
  }

  @Test
  void acceptedHereAndSentBackThere() {
    step(hall, StepReport.accepted(OrderChannel.SYSTEM, "带班领导", ""));
    step(town, StepReport.returned(OrderChannel.PHONE, "带班领导", "人数不符"));
    exchange();
    assertConflict("order.conflict.answered");
  }

  @Test
  void closedHereAndSentBackThere() {
    step(hall, StepReport.accepted(OrderChannel.SYSTEM, "带班领导", ""));
    clock.move(Duration.ofMinutes(1));
    orders(hall).close(number, "协办代办", OrderDesk.POST);
    step(town, StepReport.returned(OrderChannel.PHONE, "带班领导", "人数不符"));
    exchange();
    assertThat(conflicts())
        .extracting(one -> one.what().rule())
        .containsExactlyInAnyOrder("order.conflict.answered", "order.conflict.ended");
    Order order = orders(hall).find(number).orElseThrow();
    assertThat(order.open()).isFalse();
    assertThat(order.state(order.lead())).isEqualTo(UnitState.RETURNED);
  }

  @Test
  void closedHereAndWithdrawnThere() {
    step(hall, StepReport.accepted(OrderChannel.SYSTEM, "带班领导", ""));
    exchange();
    clock.move(Duration.ofMinutes(1));
    orders(hall).close(number, "协办代办", OrderDesk.POST);
    clock.move(Duration.ofMinutes(1));
    orders(town).withdraw(number, "不再需要", OrderDesk.POST);
    exchange();
    assertThat(orders(hall).find(number).orElseThrow().ending())
        .as("what was done stays done")
        .extracting(Ending::kind)
        .isEqualTo(Ending.Kind.CLOSED);
    assertConflict("order.conflict.ended");
  }

  @Test
  void withdrawnHereWhileItsLeadAnswersThere() {
    step(hall, StepReport.returned(OrderChannel.PHONE, "带班领导", "人数不符"));
    exchange();
    clock.move(Duration.ofMinutes(1));
    orders(hall).withdraw(number, "不再需要", OrderDesk.POST);
    step(town, StepReport.reported(OrderChannel.RADIO, "镇长", "已转移 121 人"));
    exchange();
    assertConflict("order.conflict.ended");
  }

  @Test
  void answeredByTwo() {
    step(hall, StepReport.returned(OrderChannel.PHONE, "带班领导", "人数不符"));
    exchange();
    step(hall, StepReport.reported(OrderChannel.PHONE, "值班员", "121 人"));
    step(town, StepReport.reported(OrderChannel.RADIO, "镇长", "119 人"));
    exchange();
    assertConflict("order.conflict.answered");
  }

  @Test
  void amendedByTwo() {
    clock.move(Duration.ofMinutes(1));
    orders(hall).amend(number, "改为一半", clock.instant().plusSeconds(7200), "水位下降", OrderDesk.POST);
    clock.move(Duration.ofMinutes(1));
    orders(town).amend(number, "改为全部", clock.instant().plusSeconds(7200), "水位上涨", OrderDesk.POST);
    exchange();
    Order order = orders(hall).find(number).orElseThrow();
    assertThat(order.now().text()).isEqualTo("改为全部");
    assertThat(order.revisions()).hasSize(3);
    assertConflict("order.conflict.texts");
  }

  @Test
  void signedAndDeliveredByTwoContradictsNothing() {
    for (TestStation at : List.of(hall, town)) {
      clock.move(Duration.ofMinutes(1));
      orders(at)
          .step(
              number,
              List.of(OrderDesk.id(2)),
              StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT));
    }
    exchange();
    assertThat(conflicts()).isEmpty();
    Addressee unit = orders(hall).find(number).orElseThrow().at(OrderDesk.id(2)).orElseThrow();
    assertThat(unit.steps()).hasSize(2);
  }

  @Test
  void numbersOfTwoStationsNeverMeet() {
    assertThat(orders(hall).issue(OrderDesk.order(clock))).isEqualTo("ZS-DH-ZL26-0002");
    assertThat(orders(town).issue(OrderDesk.order(clock))).isEqualTo("ZS-PT-ZL26-0001");
    exchange();
    assertThat(orders(hall).list()).hasSize(3);
  }
}
