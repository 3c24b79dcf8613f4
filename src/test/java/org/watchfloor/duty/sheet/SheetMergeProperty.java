package org.watchfloor.duty.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that type up the same sheets apart and exchange end with the same tables. */
class SheetMergeProperty {
  private static final int ACTS = 50;

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 10)
  void twoStationsThatExchangeSeeTheSameSheets(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("sheets");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = TestStation.open(temp.resolve("a"), "ZS-DH", clock, new DutyModule());
        TestStation b = TestStation.open(temp.resolve("b"), "ZS-PT", clock, new DutyModule())) {
      a.get(SheetService.class).issue(Map.of(SheetKind.LOG, 2, SheetKind.ORDER, 1));
      b.journal().receive(a.contents());
      for (int i = 0; i < ACTS; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 900)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(6) == 0) {
          List<String> all = (at == a ? b : a).contents();
          at.journal().receive(all.subList(0, random.nextInt(all.size() + 1)));
        } else {
          act(at.get(SheetService.class), clock.instant(), random);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      same(a, b);
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      noNumberTwice(a.get(SheetService.class).list());
      settleAll(a);
      b.journal().receive(a.contents());
      a.journal().rebuild(done -> {});
      same(a, b);
      assertThat(b.get(ConflictService.class).open()).isEmpty();
    }
  }

  private static void noNumberTwice(List<SheetState> sheets) {
    List<String> numbers = sheets.stream().map(SheetState::number).toList();
    assertThat(new TreeSet<>(numbers)).hasSameSizeAs(numbers);
  }

  private static void same(TestStation a, TestStation b) {
    assertThat(a.tables()).isEqualTo(b.tables());
    assertThat(a.get(ConflictService.class).open()).isEqualTo(b.get(ConflictService.class).open());
  }

  private static void settleAll(TestStation station) {
    ConflictService conflicts = station.get(ConflictService.class);
    List<Conflict> open;
    while (!(open = conflicts.open()).isEmpty()) {
      conflicts.settle(open.getFirst().what().counts(), open.getFirst().what().against(), "核实");
    }
  }

  private static void act(SheetService service, Instant now, Random random) {
    String sheet = "ZS-DH-L000" + (1 + random.nextInt(2));
    int line = 1 + random.nextInt(5);
    try {
      switch (random.nextInt(8)) {
        case 0 -> service.voidLines(sheet, line, line + random.nextInt(2), "空行", false);
        case 1 -> service.lift(sheet, line, line, "有字", false);
        case 2 -> service.takeBack(sheet, line, "行号错", false);
        case 3 -> service.correct(sheet, line, "改 " + random.nextInt(9), "看错", false);
        case 4 -> service.issue(Map.of(SheetKind.LOG, 1));
        default ->
            service.type(
                new NewLine(
                    sheet,
                    line,
                    now.minus(Duration.ofMinutes(random.nextInt(600))),
                    "记 " + random.nextInt(100),
                    null,
                    false));
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).matches("(sheet|duty)\\.refused\\..+");
    }
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
