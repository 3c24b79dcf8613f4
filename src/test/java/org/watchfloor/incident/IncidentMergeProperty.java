package org.watchfloor.incident;

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
import org.watchfloor.duty.DutyModule;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that work apart on the same incidents and exchange end with the same tables. */
class IncidentMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 8)
  void twoStationsThatExchangeHoldTheSameIncidents(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("incidents");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    try (TestStation a = open(temp, "ZS-DH", clock);
        TestStation b = open(temp, "ZS-PT", clock)) {
      for (int i = 0; i < 40; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 900)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(6) == 0) {
          TestStation from = at == a ? b : a;
          at.journal().receive(from.contents());
        } else {
          act(at, clock, random);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(a.get(IncidentService.class).list()).hasSize(reported(a));
    }
  }

  /** How many reports were ever written: none is lost by closing, linking or merging. */
  private static int reported(TestStation station) {
    return station
        .journal()
        .positions(EntryQuery.all().facts(Set.of(IncidentReported.class.getSimpleName())))
        .length;
  }

  private static TestStation open(Path temp, String id, HandClock clock) {
    return TestStation.open(temp.resolve(id), id, clock, new DutyModule(), new IncidentModule());
  }

  private static void act(TestStation at, HandClock clock, Random random) {
    IncidentService service = at.get(IncidentService.class);
    List<Incident> all = service.list();
    if (all.isEmpty() || random.nextInt(4) == 0) {
      service.report(Reports.waterlogging("p" + random.nextInt(3), null, clock.instant()));
      return;
    }
    String id = all.get(random.nextInt(all.size())).id();
    String other = all.get(random.nextInt(all.size())).id();
    try {
      switch (random.nextInt(8)) {
        case 0 -> service.correct(id, IncidentField.PLACE, "p" + random.nextInt(9), "r");
        case 1 -> service.changeSeverity(id, Severity.values()[random.nextInt(4)], "r");
        case 2 -> service.close(id, "s", "r");
        case 3 -> service.reopen(id, "r");
        case 4 -> service.link(id, other);
        case 5 -> service.unlink(id, "r");
        case 6 ->
            service.correct(
                id,
                IncidentField.POINT,
                "122.1,30.0" + random.nextInt(3),
                PointSource.onMap(1 + random.nextInt(3)),
                "r");
        default ->
            at.get(TimelineService.class).write(NewNote.of("n", IncidentService.subject(id)));
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("incident.refused.");
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
