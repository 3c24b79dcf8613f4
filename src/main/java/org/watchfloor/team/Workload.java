package org.watchfloor.team;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** How long a team was out. Pure. */
final class Workload {
  private Workload() {}

  /**
   * How long a team was bound by jobs within the last so much time; two jobs at once count once.
   *
   * @param jobs all jobs of the team, in any order
   */
  static Duration within(Duration window, List<Assignment> jobs, Instant now) {
    Instant from = now.minus(window);
    Duration worked = Duration.ZERO;
    Instant counted = from;
    for (Assignment job :
        jobs.stream().sorted(Comparator.comparing(Assignment::assignedAt)).toList()) {
      Instant start = later(job.assignedAt(), counted);
      Instant end = job.open() ? now : earlier(job.since(), now);
      if (end.isAfter(start)) {
        worked = worked.plus(Duration.between(start, end));
        counted = end;
      }
    }
    return worked;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
