package org.watchfloor.incident.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.report.Met;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.incident.rule.ReportRules;

/**
 * One clock of one incident.
 *
 * @param id as in {@code ZS-DH-20260720-01/DIS_FIRST/1}
 * @param place where the incident is, in words
 * @param number which round of a duty that comes round again; 1 else
 * @param startedAt when it started
 * @param dueAt by when the report is owed
 * @param nextDueAt when the next round is due; null if there is none
 * @param answered when it was answered; null if it was not
 * @param proof the name of the entry that answered it; empty if none did
 * @param record what was written about it
 */
public record ReportClock(
    String id,
    String incident,
    String place,
    ReportRule rule,
    int number,
    Instant startedAt,
    Instant dueAt,
    @Nullable Instant nextDueAt,
    @Nullable Instant answered,
    String proof,
    ClockRecord record) {

  /** How it stands at a moment. */
  public ClockState state(Instant now, ReportRules rules) {
    if (answered != null) {
      return answered.isAfter(dueAt) ? ClockState.LATE : ClockState.MET;
    }
    if (record.waived() != null) {
      return ClockState.WAIVED;
    }
    if (now.isAfter(dueAt)) {
      return nextDueAt != null && now.isAfter(nextDueAt) ? ClockState.MISSED : ClockState.OVERDUE;
    }
    double used = used(now);
    if (used >= rules.red()) {
      return ClockState.RED;
    }
    return used >= rules.amber() ? ClockState.AMBER : ClockState.GREEN;
  }

  /** Which share of its time is used, 1 when it is due. */
  public double used(Instant now) {
    Duration whole = Duration.between(startedAt, dueAt);
    return whole.isZero()
        ? 1
        : (double) Duration.between(startedAt, now).toMillis() / whole.toMillis();
  }

  /** Whether somebody could still act. */
  public boolean unanswered() {
    return answered == null && record.waived() == null;
  }

  /** Late, or passed, and nobody said why. */
  public boolean unexplained(Instant now) {
    boolean late = answered == null ? now.isAfter(dueAt) : answered.isAfter(dueAt);
    return late && record.waived() == null && record.reasons().isEmpty();
  }

  /** What a sending that answers it remembers of it. */
  public Met met() {
    return new Met(id, rule.key(), startedAt, dueAt);
  }
}
