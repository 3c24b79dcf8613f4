package org.watchfloor.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.plot.PlotFact.PlotDrawn;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that draw apart on the same map and exchange end with the same tables. */
class PlotMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 10)
  void twoStationsThatExchangeHoldTheSamePlots(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("plots");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = Plots.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = Plots.open(temp.resolve("b"), "ZS-PT", clock)) {
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
      assertThat(a.get(PlotService.class).list()).as("none is lost").hasSize(drawn(a));
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

  private static int drawn(TestStation station) {
    return station
        .journal()
        .positions(EntryQuery.all().facts(Set.of(PlotDrawn.class.getSimpleName())))
        .length;
  }

  private static void act(TestStation at, HandClock clock, Random random) {
    PlotService service = at.get(PlotService.class);
    List<PlotItem> all = service.list();
    if (all.isEmpty() || random.nextInt(5) == 0) {
      service.draw(random.nextBoolean() ? Plots.flood() : Plots.floodedRoad(), null);
      return;
    }
    PlotItem item = all.get(random.nextInt(Math.min(3, all.size())));
    PlotDetails now = item.details();
    try {
      switch (random.nextInt(7)) {
        case 0 -> service.remove(item.id(), "r");
        case 1, 2 -> service.restore(item.id(), "r");
        case 3 -> service.change(item, now.withLabel("l" + random.nextInt(4)), "");
        case 4 -> service.change(item, now.withDepth(random.nextInt(1, 4) / 2.0), "r");
        case 5 ->
            service.change(
                item,
                now.withExpiry(clock.instant().plusSeconds(random.nextInt(1, 5000)))
                    .withStatus(PlotStatus.values()[random.nextInt(2)]),
                "");
        default -> {
          List<GeoPoint> moved = new ArrayList<>(now.points());
          moved.set(0, new GeoPoint(122.1 - random.nextInt(3) * 0.001, 30.02));
          service.change(
              item,
              now.withPoints(moved).withPointSource(PointSource.onMap(1 + random.nextInt(3))),
              "");
        }
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("plot.refused.");
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
