package org.watchfloor.evacuation.vessel;

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
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that report apart on the same vessels and exchange end with the same tables. */
class VesselMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 10)
  void twoStationsThatExchangeSeeTheSameVessels(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("vessels");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = Fleet.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = Fleet.open(temp.resolve("b"), "ZS-PT", clock)) {
      Fleet.fill(a.get(VesselService.class));
      b.journal().receive(a.contents());
      for (int i = 0; i < 50; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 900)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(6) == 0) {
          List<String> all = (at == a ? b : a).contents();
          at.journal().receive(all.subList(0, random.nextInt(all.size() + 1)));
        } else {
          act(at.get(VesselService.class), clock.instant(), random);
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
  }

  private static void settleAll(TestStation station) {
    ConflictService conflicts = station.get(ConflictService.class);
    List<Conflict> open;
    while (!(open = conflicts.open()).isEmpty()) {
      conflicts.settle(open.getFirst().what().counts(), open.getFirst().what().against(), "核实");
    }
  }

  private static void act(VesselService service, Instant now, Random random) {
    String number = "V" + (1 + random.nextInt(3));
    Instant at = random.nextInt(3) == 0 ? now.minus(Duration.ofMinutes(random.nextInt(600))) : null;
    try {
      if (random.nextInt(8) == 0) {
        service.register(List.of(Fleet.vessel(number, "港" + random.nextInt(3))));
        return;
      }
      service.report(
          number,
          new VesselReport(
              random.nextInt(4) == 0
                  ? null
                  : VesselState.values()[random.nextInt(VesselState.values().length)],
              random.nextInt(4) == 0 ? "港" + random.nextInt(3) : null,
              random.nextInt(3) == 0 ? (long) random.nextInt(12) : null,
              random.nextInt(3) == 0 ? Fleet.SEA : null,
              PointSource.onMap(1 + random.nextInt(3)),
              "某岗",
              ""),
          at);
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("vessel.refused.");
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
