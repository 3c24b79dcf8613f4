package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.support.HandClock;
import org.watchfloor.warning.WarningService;

/**
 * The director's process is killed in the middle of a running drill with reports about to be
 * overdue, again and again: nothing that was told is lost, nothing comes twice, and the clock does
 * not run on while nobody is there.
 */
class DrillKillTest {
  private static final List<Integer> KILLED_AFTER = List.of(3, 8, 6);

  @TempDir Path temp;

  @Test
  void goesOnWhereTheRecordEnds() throws Exception {
    Path straight = DrillScene.make(temp.resolve("straight"));
    List<String> wanted;
    List<String> due;
    HandClock wall = new HandClock();
    try (Station station = PlayedStation.again(straight, wall)) {
      station.get(SignIn.class).begin("导调员", "1");
      DrillScene.play(station, wall);
      wanted = DrillScene.came(station);
      due = DrillScene.passed(station);
    }
    assertThat(wanted).hasSize(DrillScene.CALLS + 2);
    assertThat(due).isNotEmpty();

    Path killed = DrillScene.make(temp.resolve("killed"));
    List<String> told = new ArrayList<>();
    for (int after : KILLED_AFTER) {
      told.addAll(killedAfter(killed, after));
      wall.move(Duration.ofDays(1));
      standsWhereItWas(killed, wall, told);
    }
    try (Station station = PlayedStation.again(killed, wall)) {
      station.get(SignIn.class).begin("导调员", "1");
      DrillScene.play(station, wall);
      assertThat(DrillScene.came(station)).containsExactlyInAnyOrderElementsOf(wanted);
      assertThat(DrillScene.passed(station)).hasSameSizeAs(due).doesNotHaveDuplicates();
      assertThat(station.get(WarningService.class).list()).hasSize(1);
      assertThat(ids(station)).containsAll(told.stream().map(DrillKillTest::id).toList());
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }

  /** A day later: the clock stands at the last entry, and nothing comes until it runs. */
  private static void standsWhereItWas(Path folder, HandClock wall, List<String> told) {
    try (Station station = PlayedStation.again(folder, wall)) {
      Instant last = Instant.parse(told.getLast().split(" ")[1]);
      assertThat(station.get(DrillClock.class).setting().rate()).isZero();
      Instant now = station.get(WatchClock.class).instant();
      assertThat(now).isBetween(last, last.plus(Duration.ofMinutes(2)));
      wall.move(Duration.ofHours(1));
      assertThat(station.get(WatchClock.class).instant()).isEqualTo(now);
    }
  }

  private static List<String> ids(Station station) {
    Journal journal = station.get(Journal.class);
    return journal.at(journal.positions(EntryQuery.all())).stream()
        .map(one -> one.entry().id().toString())
        .toList();
  }

  private static String id(String told) {
    return told.split(" ")[0];
  }

  private static List<String> killedAfter(Path folder, int entries)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx384m",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dwatchfloor.basedir=" + System.getProperty("watchfloor.basedir", "."),
            "-cp",
            System.getProperty("java.class.path"),
            DrillChild.class.getName(),
            folder.toString());
    builder.redirectError(ProcessBuilder.Redirect.to(new File(folder + ".err")));
    Process process = builder.start();
    List<String> told = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals("done") && told.size() < entries) {
        told.add(line);
        line = told.size() < entries ? out.readLine() : line;
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(told).as("killed in the middle").hasSize(entries);
    return told;
  }
}
