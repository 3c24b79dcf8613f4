package org.watchfloor.team;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The stretches of a job, each between two moments of its ladder: never typed. */
public enum Interval {
  /** From the order to assembling 接令→集结. */
  MUSTER(AssignmentStatus.ALERTED, AssignmentStatus.MUSTERING),
  /** From assembling to moving off 集结→出动. */
  TURNOUT(AssignmentStatus.MUSTERING, AssignmentStatus.EN_ROUTE),
  /** From moving off to arriving 出动→到场. */
  TRAVEL(AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE),
  /** From arriving to setting out for home 到场→返回. */
  SCENE(AssignmentStatus.ON_SCENE, AssignmentStatus.RETURNING),
  /** From the order to arriving 接令→到场. */
  RESPONSE(AssignmentStatus.ALERTED, AssignmentStatus.ON_SCENE);

  private final AssignmentStatus from;
  private final AssignmentStatus to;

  Interval(AssignmentStatus from, AssignmentStatus to) {
    this.from = from;
    this.to = to;
  }

  /**
   * How long it took at a job; empty until both moments are known, or if one lies before the order
   * or the second before the first.
   */
  public Optional<Duration> of(Assignment job) {
    return job.misdated().contains(from)
        ? Optional.empty()
        : job.between(from, to).filter(length -> !length.isNegative());
  }

  /** The median over jobs that have it; empty if none has. */
  public Optional<Duration> median(List<Assignment> jobs) {
    List<Duration> lengths = jobs.stream().flatMap(job -> of(job).stream()).sorted().toList();
    int count = lengths.size();
    return count == 0
        ? Optional.empty()
        : Optional.of(lengths.get((count - 1) / 2).plus(lengths.get(count / 2)).dividedBy(2));
  }
}
