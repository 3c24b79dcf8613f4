package org.watchfloor.order.callout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CallWithdrawn;
import org.watchfloor.order.callout.CalloutFact.CalloutClimbed;
import org.watchfloor.order.callout.CalloutFact.CalloutEnded;
import org.watchfloor.order.callout.CalloutFact.CalloutExtended;
import org.watchfloor.order.callout.CalloutFact.CalloutReopened;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Mark;
import org.watchfloor.order.callout.rule.CalloutGroup;
import org.watchfloor.order.callout.rule.CalloutTimes;

/**
 * Whatever another station sends, in whatever order: the folds take it, nobody leaves the list, no
 * call is lost, and what is next can always be worked out.
 */
class CalloutFoldProperty {
  private static final Instant NOW = Instant.parse("2026-07-20T02:10:00Z");
  private static final CalloutTimes TIMES =
      new CalloutTimes(
          Duration.ofMinutes(3),
          Duration.ofMinutes(3),
          Duration.ofMinutes(15),
          Duration.ofMinutes(2),
          Duration.ofMinutes(30),
          3);

  @Property(tries = 300)
  void takesAnyFactsInAnyOrder(@ForAll long seed) {
    Random random = new Random(seed);
    @Nullable Callout callout = null;
    Map<String, CalleeLog> logs = new HashMap<>();
    int calls = 0;
    for (int no = 1; no <= 80; no++) {
      Fact fact = fact(random, no);
      boolean call = fact instanceof CallAttempted || fact instanceof CallWithdrawn;
      String key = "00" + random.nextInt(5);
      Recorded recorded =
          new Recorded(
              entry(no, random, call ? new Subject("callee", "N-1/" + key) : subject()), fact);
      if (call || random.nextBoolean()) {
        CalleeLog log = CalleeFold.apply(logs.get(key), recorded);
        if (log != null) {
          logs.put(key, log);
        }
        calls += fact instanceof CallAttempted ? 1 : 0;
      }
      Callout before = callout;
      callout = CalloutFold.apply(callout, recorded);
      if (before == null) {
        assertThat(callout == null).isEqualTo(!(fact instanceof CalloutStarted));
        continue;
      }
      check(before, Objects.requireNonNull(callout), logs);
    }
    assertThat(logs.values().stream().mapToInt(log -> log.attempts().size()).sum())
        .as("every call is kept and none is made up")
        .isEqualTo(calls);
  }

  private static void check(Callout before, Callout now, Map<String, CalleeLog> logs) {
    assertThat(now.callees()).containsAll(before.callees()).doesNotHaveDuplicates();
    assertThat(now.callees()).extracting(Callee::key).doesNotHaveDuplicates();
    CalloutBoard board = CalloutReckoner.board(now, logs);
    assertThat(board.lines()).hasSameSizeAs(now.callees());
    for (CalloutLine line : board.lines()) {
      boolean over = !now.open() || line.climbed();
      assertThat(line.next().isEmpty()).isEqualTo(over || line.state() == CalleeState.DONE);
      if (line.state() == CalleeState.DONE && line.callee().answers()) {
        assertThat(line.log().standing()).anyMatch(one -> one.result() == CallResult.REPLIED);
      }
    }
    assertThat(board.toCall(NOW).isPresent() || !board.toClimb().isEmpty())
        .isEqualTo(!board.waiting().isEmpty());
  }

  private static Fact fact(Random random, int no) {
    return switch (random.nextInt(9)) {
      case 0 ->
          new CalloutStarted(
              "题", "话", CalloutBasis.FREE, some(random), List.of(), TIMES, List.of(), "某岗");
      case 1 -> new CalloutExtended(some(random), "加叫");
      case 2 -> new CalloutClimbed(List.of("00" + random.nextInt(5)), List.of("001"), some(random));
      case 3 -> new CalloutEnded("已派人", 1, "某岗");
      case 4 -> new CalloutReopened("误", "某岗");
      case 5 -> new CallWithdrawn("某", "A-1-" + random.nextInt(80), CallResult.BUSY, "");
      case 6 -> new ConflictSettled("A-1-" + random.nextInt(80), "A-1-" + no, "核实");
      default ->
          new CallAttempted(
              "某",
              CallWay.values()[random.nextInt(CallWay.values().length)],
              "000",
              CallResult.values()[random.nextInt(CallResult.values().length)],
              "某人",
              null,
              Map.of("COMMAND", "镇长 " + random.nextInt(2)),
              "",
              random.nextBoolean() ? "" : "A-1-" + random.nextInt(80));
    };
  }

  private static List<Callee> some(Random random) {
    List<Callee> some = new ArrayList<>();
    for (int i = random.nextInt(3); i < 5; i++) {
      Mark.Kind[] kinds = Mark.Kind.values();
      some.add(
          new Callee(
              "00" + i,
              "C" + i,
              "岗位" + i,
              "",
              "U",
              "单位",
              CalloutGroup.FREE,
              "",
              List.of(),
              random.nextBoolean()
                  ? List.of()
                  : List.of(new Mark(kinds[random.nextInt(kinds.length)], "")),
              random.nextBoolean(),
              ""));
    }
    return some;
  }

  private static Subject subject() {
    return new Subject("callout", "N-1");
  }

  private static Entry entry(int no, Random random, Subject subject) {
    Instant at = NOW.plusSeconds(random.nextInt(4000) - 2000);
    return new Entry(
        new EntryId("A", 1, no),
        new HybridTime(no),
        NOW,
        at,
        new Actor("值班员", "1"),
        subject,
        List.of(),
        "Fact",
        1,
        "",
        JsonNodeFactory.instance.objectNode(),
        "",
        "");
  }
}
