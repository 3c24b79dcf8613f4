package org.watchfloor.warning.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.reading.Gauges;

/** Two stations that take forecasts down apart and exchange end with the same tables. */
class ForecastMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 8)
  void twoStationsThatExchangeHoldTheSameForecasts(@ForAll long seed) throws IOException {
    Path temp = folder();
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = Skies.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = Skies.open(temp.resolve("b"), "ZS-PT", clock)) {
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
      exchange(a, b);
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(standings(a)).isEqualTo(standings(b));
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

  /** Of one bulletin one office heard 2.1 and the other 2.7: both stay, and somebody must ask. */
  @Example
  void differentNumbersOfOneBulletinAreNamedUnlessOneCorrectsTheOther() throws IOException {
    Path temp = folder();
    HandClock clock = new HandClock();
    try (TestStation a = Skies.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = Skies.open(temp.resolve("b"), "ZS-PT", clock)) {
      Instant issued = clock.instant();
      take(a, issued, 2.1);
      clock.move(Duration.ofMinutes(1));
      take(b, issued, 2.7);
      exchange(a, b);
      assertThat(a.get(ConflictService.class).open()).hasSize(1);
      assertThat(a.get(ForecastService.class).counting())
          .singleElement()
          .satisfies(one -> assertThat(one.forecast().what().value()).isEqualTo(2.7));
      clock.move(Duration.ofMinutes(1));
      take(a, issued, 2.4);
      exchange(a, b);
      assertThat(b.get(ConflictService.class).open()).as("the correction knew both").hasSize(1);
    }
  }

  private static void take(TestStation at, Instant issued, double metres) {
    at.get(ForecastService.class)
        .take(
            NewForecast.level(Gauges.TIDE, metres, issued.plus(Duration.ofHours(12)), Skies.AGENCY)
                .issued(issued));
  }

  private static void exchange(TestStation a, TestStation b) {
    b.journal().receive(a.contents());
    a.journal().receive(b.contents());
  }

  private static List<StandingForecast> standings(TestStation at) {
    return at.get(ForecastService.class).list();
  }

  private static void act(TestStation at, HandClock clock, Random random) {
    ForecastService forecasts = at.get(ForecastService.class);
    try {
      if (random.nextInt(5) == 0) {
        List<StandingForecast> all = forecasts.list();
        if (!all.isEmpty()) {
          forecasts.withdraw(all.get(random.nextInt(all.size())).forecast().id(), "r");
        }
        return;
      }
      // Few moments and few numbers, so that stations meet on the same ones.
      take(at, clock.instant().truncatedTo(ChronoUnit.HOURS), 1 + random.nextInt(4) * 0.3);
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("forecast.refused.");
    }
  }

  private Path folder() throws IOException {
    Path temp = Files.createTempDirectory("forecasts");
    folders.add(temp);
    return temp;
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
    folders.clear();
  }
}
