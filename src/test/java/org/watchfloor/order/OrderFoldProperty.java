package org.watchfloor.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.HybridTime;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.OrderFact.OrderAccepted;
import org.watchfloor.order.OrderFact.OrderAmended;
import org.watchfloor.order.OrderFact.OrderClosed;
import org.watchfloor.order.OrderFact.OrderDelivered;
import org.watchfloor.order.OrderFact.OrderExtended;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderRead;
import org.watchfloor.order.OrderFact.OrderReopened;
import org.watchfloor.order.OrderFact.OrderReported;
import org.watchfloor.order.OrderFact.OrderReturned;
import org.watchfloor.order.OrderFact.OrderSigned;
import org.watchfloor.order.OrderFact.OrderWithdrawn;
import org.watchfloor.order.OrderFact.SlipIssued;

/**
 * Whatever another station sends, in whatever order: the fold takes it and stays in itself right.
 */
class OrderFoldProperty {
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");

  @Property(tries = 500)
  void takesAnyFactsInAnyOrder(@ForAll long seed) {
    Random random = new Random(seed);
    @Nullable Order order = null;
    int steps = 0;
    for (int no = 1; no <= 60; no++) {
      Fact fact = fact(random, no);
      Order before = order;
      order = OrderFold.apply(order, new Recorded(entry(no, random), fact));
      if (before == null) {
        assertThat(order == null).isEqualTo(!(fact instanceof OrderIssued));
        continue;
      }
      Order now = Objects.requireNonNull(order);
      check(now);
      boolean known = fact instanceof OrderFact.UnitFact unit && before.at(unit.unit()).isPresent();
      steps += known ? 1 : 0;
      assertThat(now.addressees().stream().mapToInt(one -> one.steps().size()).sum())
          .as("every step is kept and none is made up")
          .isEqualTo(steps);
      // A second issue of the same number changes nothing.
      if (fact instanceof OrderIssued) {
        assertThat(now).isEqualTo(before);
      }
    }
  }

  private static void check(Order order) {
    assertThat(order.addressees().stream().filter(one -> one.role() == Role.LEAD)).hasSize(1);
    assertThat(order.lead().role()).isEqualTo(Role.LEAD);
    assertThat(order.addressees()).extracting(one -> one.to().unit()).doesNotHaveDuplicates();
    for (int i = 0; i < order.revisions().size(); i++) {
      assertThat(order.revisions().get(i).no()).isEqualTo(i + 1);
    }
    assertThat(order.unsigned()).isLessThanOrEqualTo(order.owing());
    assertThat(order.contradictions().open()).allMatch(one -> !one.counts().equals(one.against()));
  }

  private static Fact fact(Random random, int no) {
    String unit = "U-" + random.nextInt(5);
    String some = name(random, no);
    String other = name(random, no);
    OrderChannel channel = OrderChannel.values()[random.nextInt(7)];
    @Nullable ReadBack back = random.nextBoolean() ? ReadBack.RIGHT : null;
    return switch (random.nextInt(15)) {
      case 0, 1 -> issued();
      case 2 -> new OrderAmended("改" + no, NOW, "", "某岗", some);
      case 3 -> new OrderExtended(List.of(unit(unit), unit("U-1"), unit(unit)), "", "");
      case 4 -> new OrderWithdrawn("", "", random.nextInt(), some, other);
      case 5 -> new OrderClosed("", "", random.nextInt(), some, other);
      case 6 -> new OrderReopened("", "", some);
      case 7 ->
          new SlipIssued("", SlipKind.REMINDER, SlipCause.UNSIGNED, some, List.of(unit), "", "");
      case 8 -> new OrderDelivered(unit, some, channel, "", "");
      case 9 -> new OrderRead(unit, some, channel, "", "");
      case 10 -> new OrderSigned(unit, some, channel, "", random.nextBoolean(), back, "");
      case 11 -> new OrderReported(unit, some, channel, "", random.nextBoolean(), "", other);
      case 12 -> new OrderAccepted(unit, some, channel, "", "", other);
      case 13 -> new OrderReturned(unit, some, channel, "", "", other);
      default -> new ConflictSettled(some, other, "核实");
    };
  }

  private static OrderIssued issued() {
    return new OrderIssued(
        "标题",
        "内容",
        unit("U-0"),
        List.of(unit("U-1"), unit("U-2"), unit("U-1"), unit("U-0")),
        OrderBasis.NONE,
        Urgency.PLAIN,
        NOW,
        "某岗");
  }

  private static Recipient unit(String number) {
    return new Recipient(number, "示例" + number);
  }

  /** An entry there is, will be, or never was. */
  private static String name(Random random, int no) {
    return random.nextInt(5) == 0 ? "" : id(1 + random.nextInt(no + 3)).toString();
  }

  private static EntryId id(int no) {
    return EntryId.parse("ZS-DH-" + no);
  }

  private static Entry entry(int no, Random random) {
    return new Entry(
        id(no),
        new HybridTime(no),
        NOW.plusSeconds(no),
        NOW.plusSeconds(no - random.nextInt(600)),
        new Actor("值班员甲", "1"),
        new Subject(OrderService.KIND, "ZS-DH-ZL26-0001"),
        List.of(),
        "",
        1,
        "",
        JsonNodeFactory.instance.objectNode(),
        "",
        "");
  }
}
