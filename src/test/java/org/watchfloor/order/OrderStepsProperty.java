package org.watchfloor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/** The chain of a unit, whatever is tried in whatever order at whatever time. Pure. */
class OrderStepsProperty {
  private static final Instant ISSUED = Instant.parse("2026-07-20T02:10:00Z");

  @Property(tries = 500)
  void onlyPossibleStepsAreTakenAndNoneIsMadeUp(@ForAll long seed) {
    Random random = new Random(seed);
    Order order = order();
    Instant now = ISSUED;
    int taken = 0;
    for (int i = 0; i < 40; i++) {
      now = now.plusSeconds(random.nextInt(600));
      StepKind kind = StepKind.values()[random.nextInt(StepKind.values().length)];
      Instant at =
          random.nextInt(3) == 0 ? now.minus(Duration.ofMinutes(random.nextInt(60))) : null;
      StepReport report =
          new StepReport(kind, OrderChannel.PHONE, "镇值班员", true, ReadBack.RIGHT, "说明", at);
      UnitState before = order.state(order.lead());
      boolean refused = StepRules.refusal(order, order.lead(), report, now).isPresent();
      if (!refused) {
        order = order.with(order.lead().with(step(report, now, i)));
        taken++;
        check(kind, before, order.state(order.lead()));
      }
      assertThat(order.lead().steps()).hasSize(taken);
      checkTimes(order.lead());
    }
  }

  private static void check(StepKind kind, UnitState before, UnitState after) {
    switch (kind) {
      case DELIVERED, READ -> assertThat(after).isGreaterThanOrEqualTo(before);
      case SIGNED -> {
        assertThat(before.unsigned()).isTrue();
        assertThat(after).isEqualTo(UnitState.SIGNED);
      }
      case REPORTED -> {
        assertThat(before).isIn(UnitState.SIGNED, UnitState.RETURNED);
        assertThat(after).isEqualTo(UnitState.REPORTED);
      }
      case ACCEPTED -> {
        assertThat(before).isEqualTo(UnitState.REPORTED);
        assertThat(after).isEqualTo(UnitState.ACCEPTED);
      }
      case RETURNED -> {
        assertThat(before).isEqualTo(UnitState.REPORTED);
        assertThat(after).isEqualTo(UnitState.RETURNED);
      }
    }
  }

  /** What is delivered, read and signed happened in that order, and every report after it. */
  private static void checkTimes(Addressee unit) {
    Instant last = ISSUED;
    for (StepKind kind : List.of(StepKind.DELIVERED, StepKind.READ, StepKind.SIGNED)) {
      @Nullable Instant at = unit.find(kind, 1).map(Step::at).orElse(null);
      if (at != null) {
        assertThat(at).isAfterOrEqualTo(last);
        last = at;
      }
    }
    List<Instant> decided = new ArrayList<>(List.of(last));
    unit.steps().stream().filter(step -> !step.kind().once()).map(Step::at).forEach(decided::add);
    assertThat(decided).isSorted();
  }

  private static Step step(StepReport report, Instant now, int no) {
    return new Step(
        report.kind(),
        1,
        report.at() == null ? now : report.at(),
        now,
        report.channel(),
        report.person(),
        true,
        report.readBack(),
        report.note(),
        "值班员甲",
        "ZS-DH-" + no);
  }

  private static Order order() {
    OrderAct act = new OrderAct(ISSUED, ISSUED, "某岗", "值班员甲", "ZS-DH-0");
    return new Order(
        "ZS-DH-ZL26-0001",
        "标题",
        OrderBasis.NONE,
        Urgency.EXTRA,
        List.of(new Revision(1, "内容", ISSUED.plusSeconds(7200), "", act)),
        List.of(new Addressee(new Recipient("U-01", "区水利局"), Role.LEAD, ISSUED, List.of())),
        List.of(),
        null,
        Contradictions.NONE);
  }
}
