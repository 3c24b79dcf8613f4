package org.watchfloor.order.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderDesk;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.Urgency;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** When an order is late, which slip is next, and that nothing is issued by itself. */
class LatenessTest {
  private static final String TOWN = OrderDesk.id(2);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private OrderService orders;
  private Lateness lateness;
  private Instant issued;
  private String number;

  @BeforeEach
  void open() {
    station = OrderDesk.open(temp.resolve("dh"), "ZS-DH", clock);
    OrderDesk.fill(station, 3);
    orders = station.get(OrderService.class);
    lateness = station.get(Lateness.class);
    issued = clock.instant();
    number = orders.issue(OrderDesk.order(clock, TOWN));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Order order() {
    return orders.find(number).orElseThrow();
  }

  private void slip(SlipKind kind, SlipCause cause, String... units) {
    orders.slip(number, kind, cause, List.of(units), "", OrderDesk.POST);
  }

  @Test
  void theLadderOfAnExtraUrgentOrderBeginsAfterFiveMinutes() {
    assertThat(lateness.of(order()))
        .extracting(Lag::cause, Lag::next, Lag::due)
        .containsExactly(
            tuple(SlipCause.UNSIGNED, SlipKind.REMINDER, issued.plus(Duration.ofMinutes(5))),
            tuple(SlipCause.UNREPORTED, SlipKind.REMINDER, issued.plus(Duration.ofHours(2))));
    assertThat(lateness.late(order(), clock.instant())).isEmpty();
    clock.move(Duration.ofMinutes(5));
    assertThat(lateness.late(order(), clock.instant()))
        .extracting(lag -> lag.units().size())
        .containsExactly(2);
    assertThat(order().slips()).as("never by itself").isEmpty();
  }

  @Test
  void theNextRungWaitsItsDistanceAlsoAfterALateOne() {
    clock.move(Duration.ofMinutes(40));
    slip(SlipKind.REMINDER, SlipCause.UNSIGNED, TOWN, OrderDesk.LEAD);
    Instant reminded = clock.instant();
    assertThat(lateness.of(order()).getFirst())
        .extracting(Lag::next, Lag::due)
        .containsExactly(SlipKind.ASSIGNMENT, reminded.plus(Duration.ofMinutes(5)));
    slip(SlipKind.SUPERVISION, SlipCause.UNSIGNED, TOWN);
    assertThat(lateness.of(order()))
        .filteredOn(lag -> lag.cause() == SlipCause.UNSIGNED)
        .extracting(Lag::next, lag -> lag.units().size())
        .containsExactlyInAnyOrder(tuple(SlipKind.ASSIGNMENT, 1), tuple(SlipKind.SUPERVISION, 1));
  }

  @Test
  void whoSignedIsNoLongerChasedForSigning() {
    clock.move(Duration.ofMinutes(20));
    orders.step(
        number, List.of(TOWN), StepReport.signed(OrderChannel.PHONE, "镇值班员", ReadBack.RIGHT));
    assertThat(lateness.late(order(), clock.instant()).getFirst().units())
        .extracting(unit -> unit.to().unit())
        .containsExactly(OrderDesk.LEAD);
    orders.step(number, List.of(TOWN), StepReport.reported(OrderChannel.PHONE, "镇值班员", "已转移"));
    clock.move(Duration.ofHours(3));
    assertThat(lateness.late(order(), clock.instant()))
        .allSatisfy(lag ->
            assertThat(lag.units())
                .extracting(unit -> unit.to().unit())
                .containsExactly(OrderDesk.LEAD));
  }

  @Test
  void anAmendmentBeginsTheLadderAnew() {
    clock.move(Duration.ofMinutes(20));
    slip(SlipKind.REMINDER, SlipCause.UNSIGNED, TOWN, OrderDesk.LEAD);
    orders.amend(number, "改为全部转移", clock.instant().plus(Duration.ofHours(4)), "变化", OrderDesk.POST);
    assertThat(lateness.of(order()).getFirst())
        .extracting(Lag::next, Lag::due)
        .containsExactly(SlipKind.REMINDER, clock.instant().plus(Duration.ofMinutes(5)));
  }

  @Test
  void everyUrgencyHasBothLaddersInOrderWithTheirSource() {
    ChasePlan plan = station.get(ChasePlan.class);
    for (Urgency urgency : Urgency.values()) {
      assertThat(plan.basis(urgency).source()).isNotBlank();
      assertThat(plan.basis(urgency).status()).isNotNull();
      for (SlipCause cause : SlipCause.values()) {
        assertThat(plan.rungs(urgency, cause))
            .extracting(Rung::kind)
            .containsExactly(SlipKind.REMINDER, SlipKind.ASSIGNMENT, SlipKind.SUPERVISION);
        assertThat(plan.rungs(urgency, cause)).extracting(Rung::after).isSorted();
      }
    }
  }

  @Test
  void theUrgingLetterSaysWhatStandsInTheRecord() {
    clock.move(Duration.ofMinutes(40));
    slip(SlipKind.SUPERVISION, SlipCause.UNSIGNED, TOWN);
    String letter =
        SlipText.of(order(), order().slips().getFirst(), "示例镇2", new Texts(Language.ZH));
    assertThat(letter)
        .startsWith("督促函（督办单）")
        .contains(number + "-1", "示例镇2：", "2026-07-20 10:10", "2026-07-20 10:50", "防指办主任");
    slip(SlipKind.REMINDER, SlipCause.UNREPORTED, TOWN);
    assertThat(SlipText.of(order(), order().slips().getLast(), "示例镇2", new Texts(Language.EN)))
        .startsWith("reminder slip")
        .contains("2026-07-20 12:10");
  }
}
