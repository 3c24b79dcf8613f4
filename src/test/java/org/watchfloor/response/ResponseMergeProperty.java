package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Actor;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;

/** Two stations that decide apart and exchange in any order end with the same levels and tasks. */
class ResponseMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 12)
  void twoStationsThatHoldTheSameEntriesHoldTheSameTables(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("response");
    folders.add(temp);
    Random random = new Random(seed);
    try (FloodDesk a = new FloodDesk(temp.resolve("a"), "A");
        FloodDesk b = FloodDesk.restored(temp.resolve("b"), "A", 7)) {
      b.clock.move(Duration.ofMinutes(random.nextLong(-100_000, 100_000)));
      int refused = 0;
      for (int i = 0; i < 40; i++) {
        a.clock.move(Duration.ofSeconds(random.nextLong(-5, 600)));
        b.clock.move(Duration.ofSeconds(random.nextLong(-5, 600)));
        switch (random.nextInt(6)) {
          case 0 -> exchange(a, b, random);
          case 1 -> exchange(b, a, random);
          default -> refused += act(random.nextBoolean() ? a : b, random) ? 0 : 1;
        }
      }
      b.station.journal().receive(a.station.contents());
      a.station.journal().receive(b.station.contents());

      assertThat(a.station.tables()).isEqualTo(b.station.tables());
      assertThat(a.station.journal().verify(done -> {}).faults()).isEmpty();
      assertThat(a.responses.list())
          .allSatisfy(response ->
              assertThat(response.steps()).as("nothing without a decision").isNotEmpty());
      assertThat(refused).as("not every act is refused").isLessThan(40);
      a.station.journal().rebuild(done -> {});
      assertThat(a.station.tables()).isEqualTo(b.station.tables());
    }
  }

  /** Something an officer might do; false if it was refused. */
  private static boolean act(FloodDesk desk, Random random) {
    try {
      if (random.nextInt(5) == 0) {
        consult(desk, random);
        return true;
      }
      List<Response> known = desk.responses.list();
      if (known.isEmpty() || random.nextInt(4) == 0) {
        begin(desk, random);
        return true;
      }
      Response one = known.get(random.nextInt(known.size()));
      switch (random.nextInt(6)) {
        case 0 -> desk.responses.end(one.id(), desk.basis("DEPUTY").seen(FloodDesk.SECOND));
        case 1 -> {
          List<ResponseTask> tasks = desk.tasks.of(one.id());
          if (!tasks.isEmpty()) {
            desk.tasks.done(
                tasks.get(random.nextInt(tasks.size())).id(), "note " + random.nextInt());
          }
        }
        case 2 ->
            desk.responses.document(
                one.id(), one.steps().getLast().entry(), "no. " + random.nextInt());
        case 3 -> overrideOrConfirm(desk, one, random);
        default -> desk.responses.adjust(desk.adjust(one.id(), level(random)));
      }
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  private static void consult(FloodDesk desk, Random random) {
    Consultations consultations = desk.station.get(Consultations.class);
    List<Consultation> known = consultations.list();
    if (known.isEmpty() || random.nextInt(3) == 0) {
      consultations.call(new Call("title", Hazard.TYPHOON, "chair", null, Optional.empty()));
      return;
    }
    String id = known.get(random.nextInt(known.size())).id();
    switch (random.nextInt(4)) {
      case 0 -> consultations.cancel(id, "reason");
      case 1 ->
          consultations.conclude(
              id, new Ending(List.of("unit"), "text", Verdict.KEEP, null, null), null);
      default -> consultations.hear(id, "unit", "", "rain " + random.nextInt(), "", null);
    }
  }

  private static void overrideOrConfirm(FloodDesk desk, Response one, Random random) {
    if (one.overrides().isEmpty()) {
      desk.responses.adjust(
          desk.adjust(one.id(), level(random)).seen(new FourEyes.Override("no line")));
    } else {
      desk.responses.confirmOverride(
          one.id(), one.overrides().getFirst().entry(), new Actor("值班长", "2"));
    }
  }

  private static void begin(FloodDesk desk, Random random) {
    Hazard hazard = random.nextBoolean() ? Hazard.TYPHOON : Hazard.FLOOD;
    if (random.nextInt(3) == 0) {
      desk.responses.propose(hazard, level(random), "forecast", "");
      return;
    }
    StartRequest plain = desk.start(level(random));
    desk.responses.start(
        new StartRequest(
            "",
            hazard,
            plain.level(),
            plain.matter(),
            plain.expectedUntil(),
            plain.measures(),
            "",
            plain.basis(),
            Optional.of("I-1")));
  }

  private static ResponseLevel level(Random random) {
    return ResponseLevel.values()[random.nextInt(ResponseLevel.values().length)];
  }

  /** Some of what the other lacks, sometimes with much it already has. */
  private static void exchange(FloodDesk from, FloodDesk to, Random random) {
    List<String> all = from.station.contents();
    to.station
        .journal()
        .receive(all.subList(0, all.isEmpty() ? 0 : random.nextInt(all.size() + 1)));
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
