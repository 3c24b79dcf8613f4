package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.DrillStage;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.drill.score.Scorer;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Replay;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderFact.OrderReported;
import org.watchfloor.order.OrderFact.OrderSigned;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.store.Realm;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Progress;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamHeard;

/** A whole scenario played unattended: the same seed gives the same record, byte for byte. */
class DrillRunTest {
  private static final Path SCENARIO =
      SourceTree.path("sample-data/zhoushan/drills/typhoon-flood.yaml");

  @TempDir Path temp;

  private DrillRun.Result play(String name, long seed) {
    return DrillRun.play(
        SampleDistrict.read(SourceTree.path("sample-data/zhoushan")),
        SCENARIO,
        temp.resolve(name),
        seed,
        Progress.UNWATCHED);
  }

  private byte[] record(String name) throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve(name).resolve("journal"))) {
      List<byte[]> parts =
          files
              .filter(file -> file.toString().endsWith(".wfj"))
              .sorted()
              .map(DrillRunTest::bytes)
              .toList();
      byte[] all = new byte[parts.stream().mapToInt(one -> one.length).sum()];
      int at = 0;
      for (byte[] part : parts) {
        System.arraycopy(part, 0, all, at, part.length);
        at += part.length;
      }
      return all;
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> simulated(Station station) {
    return all(station).stream()
        .filter(one -> one.entry().actor().officer().startsWith("模拟·"))
        .<Class<?>>map(one -> one.fact().getClass())
        .distinct()
        .toList();
  }

  private static List<Class<?>> facts(Station station) {
    return all(station).stream().<Class<?>>map(one -> one.fact().getClass()).distinct().toList();
  }

  private static List<Recorded> all(Station station) {
    Journal journal = station.get(Journal.class);
    return journal.at(journal.positions(EntryQuery.all()));
  }

  @Test
  void theSameSeedGivesTheSameRecord() throws IOException {
    DrillRun.Result one = play("one", 7);
    DrillRun.Result two = play("two", 7);
    DrillRun.Result other = play("other", 8);

    assertThat(two).isEqualTo(one);
    assertThat(Arrays.equals(record("two"), record("one"))).as("byte for byte").isTrue();
    assertThat(Arrays.equals(record("other"), record("one"))).isFalse();

    assertThat(one.injects()).isGreaterThan(30);
    assertThat(one.scores())
        .filteredOn(score -> score.outcome() == Outcome.DONE)
        .hasSizeGreaterThan(15);
    assertThat(one.scores()).filteredOn(score -> score.outcome() == Outcome.MISSED).isNotEmpty();
    assertThat(other.scores()).isNotEqualTo(one.scores());

    try (Station station = Station.open(temp.resolve("one"), Realm.DRILL)) {
      assertThat(simulated(station))
          .as("teams drive, arrive and go home")
          .contains(AssignmentAdvanced.class, TeamHeard.class);
      assertThat(simulated(station))
          .as("townships sign and report, posts answer")
          .contains(OrderSigned.class, OrderReported.class, CallAttempted.class);
      assertThat(facts(station))
          .as("the desk leads")
          .contains(
              ResponseStarted.class,
              CalloutStarted.class,
              OrderIssued.class,
              TransferRequested.class,
              ReportSent.class);
      assertThat(station.get(Journal.class).verify(done -> {}).passed()).isTrue();
      assertThat(station.get(DrillService.class).current().orElseThrow().stage())
          .isEqualTo(DrillStage.ENDED);
      assertThat(station.get(Scorer.class).scores()).hasSameSizeAs(one.scores());
    }
    assertReplayed(temp.resolve("one"));
  }

  /** In a replay the scores are those of the moment, also when it goes back. */
  private static void assertReplayed(Path drill) {
    try (Station station = Station.replay(drill, Realm.DRILL, Progress.UNWATCHED)) {
      Scorer scorer = station.get(Scorer.class);
      long atTheEnd = done(scorer);
      Replay replay = station.get(Replay.class);
      Instant end = replay.last().orElseThrow();
      station.showAt(end.minus(Duration.ofHours(5)));
      assertThat(station.get(WatchClock.class).instant()).isEqualTo(end.minus(Duration.ofHours(5)));
      assertThat(done(scorer)).isPositive().isLessThan(atTheEnd);
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
      station.showAt(end);
      assertThat(done(scorer)).isEqualTo(atTheEnd);
    }
  }

  private static long done(Scorer scorer) {
    return scorer.scores().stream().filter(score -> score.outcome() == Outcome.DONE).count();
  }
}
