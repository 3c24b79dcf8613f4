package org.watchfloor.order.callout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Chosen;
import org.watchfloor.order.callout.roll.RollCaller;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * Two stations that call the same people apart: every call of both stands, and after an exchange
 * both have the same lists, states and conflicts.
 */
class CalloutMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 12)
  void twoStationsThatExchangeHaveTheSameCalls(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("callouts");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    int calls = 0;
    try (TestStation a = CalloutDesk.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = CalloutDesk.open(temp.resolve("b"), "ZS-PT", clock)) {
      CalloutDesk.fill(a);
      CalloutDesk.start(a);
      b.journal().receive(a.contents());
      for (int i = 0; i < 60; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 200)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(8) == 0) {
          List<String> all = (at == a ? b : a).contents();
          at.journal().receive(all.subList(0, random.nextInt(all.size() + 1)));
        } else {
          calls += act(at, clock, random);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      same(a, b);
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      assertThat(written(a)).as("every call of both stations stands").isEqualTo(calls);
      settleAll(a);
      b.journal().receive(a.contents());
      a.journal().rebuild(done -> {});
      same(a, b);
      assertThat(b.get(ConflictService.class).open()).isEmpty();
    }
  }

  private static int written(TestStation station) {
    CalloutService callouts = station.get(CalloutService.class);
    return callouts.list().stream()
        .flatMap(one -> callouts.find(one.number()).orElseThrow().lines().stream())
        .mapToInt(line -> line.log().attempts().size())
        .sum();
  }

  private static void same(TestStation a, TestStation b) {
    assertThat(a.tables()).isEqualTo(b.tables());
    assertThat(a.get(ConflictService.class).open()).isEqualTo(b.get(ConflictService.class).open());
    assertThat(a.get(CalloutService.class).open()).isEqualTo(b.get(CalloutService.class).open());
    for (CalloutBoard board : a.get(CalloutService.class).open()) {
      Set<String> keys = new HashSet<>();
      board.lines().forEach(line -> assertThat(keys.add(line.callee().key())).isTrue());
      assertThat(board)
          .isEqualTo(a.get(CalloutService.class).find(board.callout().number()).orElseThrow());
    }
  }

  private static void settleAll(TestStation station) {
    ConflictService conflicts = station.get(ConflictService.class);
    List<Conflict> open;
    while (!(open = conflicts.open()).isEmpty()) {
      conflicts.settle(open.getFirst().what().counts(), open.getFirst().what().against(), "核实");
    }
  }

  /** How many calls were written. */
  private static int act(TestStation at, HandClock clock, Random random) {
    CalloutService callouts = at.get(CalloutService.class);
    Instant when =
        random.nextInt(4) == 0
            ? clock.instant().minus(Duration.ofMinutes(random.nextInt(30)))
            : null;
    List<Callout> all = callouts.list();
    Callout some = all.get(random.nextInt(all.size()));
    String number = some.number();
    String key = some.callees().get(random.nextInt(some.callees().size())).key();
    try {
      switch (random.nextInt(16)) {
        case 0 -> CalloutDesk.start(at);
        case 1 -> callouts.climb(number, List.of(key));
        case 2 -> callouts.end(number, "已派人", "某岗");
        case 3 -> callouts.reopen(number, "误结束", "某岗");
        case 4 ->
            callouts.extend(
                number,
                at.get(RollCaller.class)
                    .of(new Chosen(List.of("D1", "V1"), List.of(), List.of(), List.of(), 0, false)),
                "加叫");
        case 5, 6 -> callouts.undo(number, key, "按错");
        case 7, 8 -> {
          callouts.attempt(
              number,
              key,
              CallReport.replied(
                      CallWay.RADIO,
                      "镇长",
                      ReadBack.RIGHT,
                      CalloutDesk.answers("镇长 " + random.nextInt(3)))
                  .at(when));
          return 1;
        }
        default -> {
          CallResult result = CallResult.values()[random.nextInt(CallResult.values().length)];
          if (result != CallResult.REPLIED) {
            callouts.attempt(
                number, key, CallReport.of(CallWay.MOBILE, result).by("某人").noted("说明").at(when));
            return 1;
          }
        }
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("callout.refused.");
    }
    return 0;
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
