package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.task.ScheduledJob;

/**
 * Two thousand reporting deadlines at once: what working them out costs, what a second costs while
 * nothing happens, how long a start after a power cut takes to write down what passed meanwhile,
 * and how late a deadline is written down when many fall due within half a minute. The clock of the
 * station follows the machine's.
 */
@Tag("bench")
class ClockBench {
  private static final int INCIDENTS = 670;
  private static final int SECONDS = 30;
  private static final int IDLE = 2000;

  private static final Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(long done, long total) {}

        @Override
        public void step(Message step) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  @TempDir Path temp;

  @Test
  void keepsTwoThousandDeadlines() throws Exception {
    BenchResults results = new BenchResults("clocks").put("incidents", INCIDENTS);
    Kernel kernel = new Kernel();
    HandClock clock = new HandClock();
    Instant begin = clock.instant();
    try (TestStation station = ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock)) {
      // The step up is owed two hours after it came in: it falls due in the half minute measured.
      for (int i = 0; i < INCIDENTS; i++) {
        Instant came =
            begin.minus(Duration.ofHours(2)).plusMillis(1000 + i * 1000L * SECONDS / INCIDENTS);
        ReportingStation.incident(station, ReportingStation.FIRE, Severity.ORDINARY, came, came);
      }
      ClockBoard board = station.get(ClockBoard.class);
      long first = System.nanoTime();
      results.put("armed", board.running().size());
      results.put("armMillis", (System.nanoTime() - first) / 1e6);
      ScheduledJob watch = watch(station);
      long late = System.nanoTime();
      watch.run(UNWATCHED);
      results.put("passedMeanwhileMillis", (System.nanoTime() - late) / 1e6);
      idle(station, watch, results);
      jitter(station, clock, watch, results);
    }
    kernel.report(results);
    results.memory().write();
  }

  private static ScheduledJob watch(TestStation station) {
    return station.get(new TypeLiteral<Set<ScheduledJob>>() {}).stream()
        .filter(job -> job.name().key().equals("deadline.task.watch"))
        .findFirst()
        .orElseThrow();
  }

  private static void idle(TestStation station, ScheduledJob watch, BenchResults results)
      throws Exception {
    long[] seconds = new long[IDLE];
    long[] lists = new long[IDLE];
    for (int i = 0; i < IDLE; i++) {
      long start = System.nanoTime();
      watch.run(UNWATCHED);
      long middle = System.nanoTime();
      assertThat(station.get(DueBoard.class).pending()).isNotEmpty();
      seconds[i] = middle - start;
      lists[i] = System.nanoTime() - middle;
    }
    results.series("idleSecond", seconds).series("overdueList", lists);
  }

  private static void jitter(
      TestStation station, HandClock clock, ScheduledJob watch, BenchResults results)
      throws Exception {
    Instant begin = clock.instant();
    long start = System.nanoTime();
    List<Long> lateness = new ArrayList<>();
    try (var listening =
        station
            .journal()
            .subscribe(entries ->
                entries.forEach(recorded -> {
                  if (recorded.fact() instanceof DeadlinePassed passed) {
                    Duration since = Duration.ofNanos(System.nanoTime() - start);
                    lateness.add(Duration.between(passed.dueAt(), begin.plus(since)).toNanos());
                  }
                }))) {
      assertThat(listening).isNotNull();
      Instant told = begin;
      for (int second = 0; second < SECONDS + 5; second++) {
        Instant now = begin.plusNanos(System.nanoTime() - start);
        clock.move(Duration.between(told, now));
        told = now;
        watch.run(UNWATCHED);
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      }
    }
    assertThat(lateness).hasSize(INCIDENTS);
    results.series("late", lateness.stream().mapToLong(Long::longValue).toArray());
  }
}
