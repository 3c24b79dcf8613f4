package org.watchfloor.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How long a team was out. Pure. */
final class Workload {
  private Workload() {}

  /**
   * How long a team was bound by jobs within the last so much time; two jobs at once count once. A
   * job refused or called off before anybody mustered bound nobody.
   *
   * @param jobs all jobs of the team, in any order
   */
  static Duration within(Duration window, List<Assignment> jobs, Instant now) {
    Duration worked = Duration.ZERO;
    Instant counted = now.minus(window);
    // By when they bound the team, not by when they were ordered: one that only mustered did later.
    for (Assignment job :
        jobs.stream()
            .filter(one -> one.boundFrom().isPresent())
            .sorted(Comparator.comparing(one -> one.boundFrom().orElseThrow()))
            .toList()) {
      Instant start = later(job.boundFrom().orElseThrow(), counted);
      Instant end = job.open() ? now : earlier(job.since(), now);
      if (end.isAfter(start)) {
        worked = worked.plus(Duration.between(start, end));
        counted = end;
      }
    }
    return worked;
  }

  /**
   * How long a team was out since its last full rest, and until when.
   *
   * @param worked how long it was bound by jobs in all
   * @param end when it came back
   */
  record Stretch(Duration worked, Instant end) {}

  /**
   * The last stretch of jobs between which a team never rested fully; empty if it had none that
   * ended.
   *
   * @param rest how long a full rest is
   * @param jobs all jobs of the team, in any order; those that run count nothing yet, those that
   *     ended before the team left count nothing at all
   */
  static Optional<Stretch> last(Duration rest, List<Assignment> jobs) {
    Stretch last = null;
    for (Assignment job :
        jobs.stream().sorted(Comparator.comparing(Assignment::assignedAt)).toList()) {
      Instant end = job.since();
      if (job.open() || !job.left() || !end.isAfter(job.assignedAt())) {
        continue;
      }
      if (last == null || !job.assignedAt().isBefore(last.end().plus(rest))) {
        last = new Stretch(Duration.between(job.assignedAt(), end), end);
      } else if (end.isAfter(last.end())) {
        Duration more = Duration.between(later(job.assignedAt(), last.end()), end);
        last = new Stretch(last.worked().plus(more), end);
      }
    }
    return Optional.ofNullable(last);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
