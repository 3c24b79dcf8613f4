package org.watchfloor.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.order.instruction.InstructionFact.InstructionRecorded;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that order and answer apart and exchange end with the same orders and conflicts. */
class OrderMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 12)
  void twoStationsThatExchangeHaveTheSameOrdersAndConflicts(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("orders");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = OrderDesk.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = OrderDesk.open(temp.resolve("b"), "ZS-PT", clock)) {
      OrderDesk.fill(a, 4);
      b.journal().receive(a.contents());
      for (int i = 0; i < 70; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 300)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(6) == 0) {
          List<String> all = (at == a ? b : a).contents();
          at.journal().receive(all.subList(0, random.nextInt(all.size() + 1)));
        } else {
          act(at, clock, random);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      same(a, b);
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      settleAll(a);
      b.journal().receive(a.contents());
      a.journal().rebuild(done -> {});
      same(a, b);
      assertThat(b.get(ConflictService.class).open()).isEmpty();
    }
  }

  private static void same(TestStation a, TestStation b) {
    assertThat(a.tables()).isEqualTo(b.tables());
    assertThat(a.get(ConflictService.class).open()).isEqualTo(b.get(ConflictService.class).open());
    assertThat(a.get(OrderService.class).open()).isEqualTo(b.get(OrderService.class).open());
    for (Order order : a.get(OrderService.class).list()) {
      assertThat(order.addressees().stream().filter(one -> one.role() == Role.LEAD)).hasSize(1);
      assertThat(order.number()).matches("ZS-(DH|PT)-ZL26-\\d{4}");
    }
  }

  private static void settleAll(TestStation station) {
    ConflictService conflicts = station.get(ConflictService.class);
    List<Conflict> open;
    while (!(open = conflicts.open()).isEmpty()) {
      conflicts.settle(open.getFirst().what().counts(), open.getFirst().what().against(), "核实");
    }
  }

  private static void act(TestStation at, HandClock clock, Random random) {
    OrderService orders = at.get(OrderService.class);
    String unit = OrderDesk.id(1 + random.nextInt(4));
    Instant when =
        random.nextInt(4) == 0
            ? clock.instant().minus(Duration.ofMinutes(random.nextInt(30)))
            : null;
    try {
      switch (random.nextInt(14)) {
        case 0 -> orders.issue(OrderDesk.order(clock, OrderDesk.id(2), OrderDesk.id(3)));
        case 1 ->
            orders.amend(
                any(orders, random),
                "第 " + random.nextInt(9) + " 版",
                clock.instant().plusSeconds(3600),
                "变化",
                "某岗");
        case 2 -> orders.withdraw(any(orders, random), "不需要", "某岗");
        case 3 -> orders.close(any(orders, random), "完成", "某岗");
        case 4 -> orders.reopen(any(orders, random), "误办", "某岗");
        case 5 -> orders.extend(any(orders, random), List.of(OrderDesk.id(4)), "增援", "某岗");
        case 6 ->
            orders.slip(
                any(orders, random),
                SlipKind.values()[random.nextInt(3)],
                SlipCause.values()[random.nextInt(2)],
                List.of(unit),
                "",
                "某岗");
        case 7 -> instruct(at, random);
        default -> {
          StepKind kind = StepKind.values()[random.nextInt(6)];
          orders.step(
              any(orders, random),
              List.of(random.nextBoolean() ? OrderDesk.LEAD : unit),
              new StepReport(kind, OrderChannel.RADIO, "值班员", true, ReadBack.RIGHT, "说明", when));
        }
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("order.refused.");
    }
  }

  private static void instruct(TestStation at, Random random) {
    InstructionService instructions = at.get(InstructionService.class);
    if (random.nextInt(3) == 0 && !instructions.list().isEmpty()) {
      instructions.judge(
          instructions.list().getFirst(),
          random.nextBoolean(),
          "知道了",
          OrderChannel.PHONE,
          "区长",
          null);
    } else if (random.nextInt(3) == 0 || instructions.list().isEmpty()) {
      instructions.record(
          new InstructionRecorded("区长", "", "查清", OrderChannel.PHONE, OrderBasis.NONE, null), null);
    } else {
      instructions.answer(
          instructions.list().getFirst().number(),
          "已办",
          OrderChannel.PHONE,
          "区长",
          random.nextBoolean(),
          null);
    }
  }

  private static String any(OrderService orders, Random random) {
    List<Order> all = orders.list();
    return all.isEmpty() ? "-" : all.get(random.nextInt(all.size())).number();
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
