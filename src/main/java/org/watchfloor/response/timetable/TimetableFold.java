package org.watchfloor.response.timetable;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.timetable.TimetableFact.ReturnWaived;
import org.watchfloor.response.timetable.TimetableFact.UnitReported;

/** How entries make a sheet: everything is kept; the report that came first for an hour counts. */
final class TimetableFold implements Fold<TimetableSheet> {
  @Override
  public @Nullable TimetableSheet apply(@Nullable TimetableSheet was, Recorded recorded) {
    if (!(recorded.fact() instanceof TimetableFact fact)) {
      return was;
    }
    Entry entry = recorded.entry();
    TimetableSheet now = was == null ? TimetableSheet.empty(entry.subject().id()) : was;
    return switch (fact) {
      case UnitReported said -> now.plus(report(said, entry));
      case ReturnWaived waived ->
          now.plus(
              new Waiver(
                  entry.id().toString(),
                  waived.unit(),
                  waived.slot(),
                  waived.reason(),
                  waived.decidedBy()));
    };
  }

  private static UnitReport report(UnitReported said, Entry entry) {
    return new UnitReport(
        entry.id().toString(),
        said.unit(),
        said.slot(),
        entry.happenedAt(),
        entry.recordedAt(),
        said.by(),
        said.channel(),
        said.text(),
        entry.actor().officer());
  }
}
