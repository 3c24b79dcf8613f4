package org.watchfloor.evacuation;

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
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that move people apart and exchange end with the same tables and lists. */
class EvacuationMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 10)
  void twoStationsThatExchangeHaveTheSameListOfWhoIsNotSafe(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("moves");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = Slopes.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = Slopes.open(temp.resolve("b"), "ZS-PT", clock)) {
      Slopes.fill(a);
      b.journal().receive(a.contents());
      for (int i = 0; i < 50; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 900)));
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
    assertThat(a.get(EvacuationService.class).boards())
        .isEqualTo(b.get(EvacuationService.class).boards());
    assertThat(a.get(ConflictService.class).open()).isEqualTo(b.get(ConflictService.class).open());
    for (MoveBoard board : a.get(EvacuationService.class).boards()) {
      long safe = board.rows().stream().filter(row -> row.state().safe()).count();
      assertThat(board.counts().safeHouseholds()).isEqualTo(safe);
      assertThat(board.counts().households()).isEqualTo(board.rows().size());
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
    EvacuationService moves = at.get(EvacuationService.class);
    HouseholdService households = at.get(HouseholdService.class);
    List<String> some = List.of("H" + (1 + random.nextInt(4)));
    Instant when =
        random.nextInt(3) == 0
            ? clock.instant().minus(Duration.ofMinutes(random.nextInt(600)))
            : null;
    try {
      switch (random.nextInt(11)) {
        case 0 ->
            moves.call(
                Slopes.order(
                    clock,
                    random.nextBoolean()
                        ? new Scope(List.of("F1"), List.of())
                        : new Scope(List.of(), List.of(Slopes.TOWN))));
        case 1 -> moves.allowReturn(any(moves, random), "过境", Slopes.POST, "");
        case 2 -> moves.close(any(moves, random), "完成", "家中安全", Slopes.POST);
        case 3 -> {
          if (random.nextBoolean()) {
            households.persuade(
                some,
                new Persuading("某岗", PersuasionOutcome.values()[random.nextInt(3)], ""),
                when);
          } else {
            moves.force(
                any(moves, random), some, new Forcing(Slopes.POST, "条例", "某所", "", ""), when);
          }
        }
        case 4 ->
            moves.found(
                some, Settlement.values()[random.nextInt(3)], random.nextBoolean(), "查勘", "");
        case 5 -> households.placeForce(some, random.nextBoolean() ? "B1" : "礼堂", "");
        default ->
            households.report(
                some,
                new HouseholdReport(
                    List.of(
                            HouseholdState.HOME,
                            HouseholdState.UNREACHED,
                            HouseholdState.MOVED,
                            HouseholdState.SHELTERED,
                            HouseholdState.RELATIVES,
                            HouseholdState.RETURNED)
                        .get(random.nextInt(6)),
                    random.nextBoolean() ? "B1" : "",
                    "某岗",
                    ""),
                when);
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("evacuation.refused.");
    }
  }

  private static String any(EvacuationService moves, Random random) {
    List<Evacuation> all = moves.list();
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
