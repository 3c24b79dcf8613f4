package org.watchfloor.warning.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
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
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that note readings apart and exchange end with the same tables. */
class ReadingMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 8)
  void twoStationsThatExchangeHoldTheSameReadings(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("readings");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = Gauges.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = Gauges.open(temp.resolve("b"), "ZS-PT", clock)) {
      for (int i = 0; i < 40; i++) {
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
      assertThat(a.tables()).isEqualTo(b.tables());
      ConflictService conflicts = a.get(ConflictService.class);
      List<Conflict> open;
      while (!(open = conflicts.open()).isEmpty()) {
        conflicts.settle(open.getFirst().what().counts(), open.getFirst().what().against(), "核实");
      }
      b.journal().receive(a.contents());
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(b.get(ConflictService.class).open()).isEmpty();
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  private static void act(TestStation at, HandClock clock, Random random) {
    ReadingService readings = at.get(ReadingService.class);
    try {
      if (random.nextInt(5) == 0) {
        List<Reading> all = readings.list();
        if (!all.isEmpty()) {
          readings.withdraw(all.get(random.nextInt(all.size())).id(), "r");
        }
        return;
      }
      // Few minutes and few numbers, so that stations meet on the same ones.
      NewReading what =
          NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 1 + random.nextInt(4) * 0.3, "s")
              .at(clock.instant().truncatedTo(ChronoUnit.HOURS));
      readings.report(what.surely());
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("reading.refused.");
    }
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
