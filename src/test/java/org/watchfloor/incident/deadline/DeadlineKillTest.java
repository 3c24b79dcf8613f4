package org.watchfloor.incident.deadline;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Recorded;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * The process is killed with fifty deadlines armed, again and again while it writes down those that
 * passed: in the end each stands there once, marked late, and none that was told is lost.
 */
@Execution(ExecutionMode.CONCURRENT)
class DeadlineKillTest {
  private static final int INCIDENTS = 50;
  private static final int HOURS = 3;
  private static final List<Integer> KILLED_AFTER = List.of(1, 12, 20);

  @TempDir Path temp;

  @Test
  void eachIsWrittenDownOnceHoweverOftenTheProcessIsKilled() throws Exception {
    Path folder = temp.resolve("dh");
    int due = armed(folder);
    assertThat(due).isGreaterThanOrEqualTo(INCIDENTS);
    List<String> told = new ArrayList<>();
    for (int after : KILLED_AFTER) {
      told.addAll(killedAfter(folder, after));
    }
    assertThat(told).hasSizeLessThan(due);
    HandClock clock = new HandClock();
    clock.move(Duration.ofHours(HOURS));
    try (TestStation station = ReportingStation.open(folder, "ZS-DH", clock)) {
      station.get(ClockService.class).note();
      Map<String, List<Recorded>> passed = new TreeMap<>();
      for (Recorded one : station.journal().at(station.journal().positions(EntryQuery.all()))) {
        if (one.fact() instanceof DeadlinePassed) {
          passed.computeIfAbsent(one.entry().subject().id(), none -> new ArrayList<>()).add(one);
        }
      }
      assertThat(passed).hasSize(due);
      assertThat(passed.values()).allMatch(entries -> entries.size() == 1);
      assertThat(passed.values().stream().map(one -> one.getFirst().entry().id().toString()))
          .containsAll(told);
      assertThat(station.timeline()).filteredOn(line -> line.contains("才发现")).hasSize(due);
      assertThat(station.get(ClockService.class).note()).isZero();
    }
  }

  /** Incidents with deadlines ahead; how many of them pass until the machine is back. */
  private static int armed(Path folder) {
    HandClock clock = new HandClock();
    Instant now = clock.instant();
    try (TestStation station = ReportingStation.open(folder, "ZS-DH", clock)) {
      for (int i = 0; i < INCIDENTS; i++) {
        ReportingStation.incident(
            station, ReportingStation.FIRE, Severity.ORDINARY, now.minusSeconds(60), now);
      }
      Instant back = now.plus(Duration.ofHours(HOURS));
      return (int)
          station.get(ClockBoard.class).running().stream()
              .filter(one -> !one.dueAt().isAfter(back))
              .count();
    }
  }

  private static List<String> killedAfter(Path folder, int entries)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            DeadlineChild.class.getName(),
            folder.toString(),
            String.valueOf(HOURS));
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
