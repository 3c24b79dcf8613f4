package org.watchfloor.incident.deadline;

import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.deadline.ClockFact.ClockWaived;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.incident.deadline.ClockFact.LateReasonGiven;
import org.watchfloor.incident.deadline.ClockFact.ReportCameIn;
import org.watchfloor.incident.deadline.ClockRecord.Passed;
import org.watchfloor.incident.deadline.ClockRecord.Said;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make the record of a clock: of what can be only once the first counts. */
final class ClockFold implements Fold<ClockRecord> {
  @Override
  public @Nullable ClockRecord apply(@Nullable ClockRecord was, Recorded recorded) {
    if (!(recorded.fact() instanceof ClockFact fact)) {
      return was;
    }
    Entry entry = recorded.entry();
    String id = entry.subject().id();
    return switch (fact) {
      case DeadlinePassed passed ->
          of(was, id, passed.incident())
              .passed(new Passed(entry.id().toString(), passed.dueAt(), entry.recordedAt()));
      case LateReasonGiven why ->
          of(was, id, why.incident()).because(said(entry, why.reason(), ""));
      case ClockWaived waived ->
          of(was, id, waived.incident()).waived(said(entry, waived.reason(), waived.decidedBy()));
      case ReportCameIn came ->
          of(was, id, came.incident()).cameIn(said(entry, came.note(), came.from()));
    };
  }

  private static ClockRecord of(@Nullable ClockRecord was, String id, String incident) {
    return was == null ? ClockRecord.none(id, incident) : was;
  }

  private static Said said(Entry entry, String text, String by) {
    return new Said(
        entry.id().toString(),
        text,
        by,
        entry.actor().officer(),
        entry.happenedAt(),
        entry.recordedAt());
  }
}
