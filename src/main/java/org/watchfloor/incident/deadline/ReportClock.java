package org.watchfloor.incident.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.report.Met;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.incident.rule.ReportRules;
import org.watchfloor.journal.Belated;

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
 * @param writtenAt when that was written down; null if it was not answered
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
    @Nullable Instant writtenAt,
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

  /**
   * Whether what happened at a moment still counts for it: nobody answered it, or what stands came
   * too late and this was earlier.
   *
   * @param at null for now
   */
  boolean open(@Nullable Instant at) {
    boolean earlier =
        answered != null && at != null && answered.isAfter(dueAt) && at.isBefore(answered);
    return record.waived() == null && (answered == null || earlier);
  }

  /**
   * Whether a report that went out at a moment answers it: it is open, had begun by then, and its
   * round was not over.
   *
   * @param at null for now
   */
  public boolean answerable(@Nullable Instant at, Instant now) {
    Instant told = at == null ? now : at;
    boolean begun = at == null || Belated.begun(startedAt, at);
    return open(at) && begun && (nextDueAt == null || !told.isAfter(nextDueAt));
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
