package org.watchfloor.response.timetable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.timetable.TimetableFact.UnitReported;

/** How entries make a sheet: every report is kept, the first for an hour counts. */
final class TimetableFold implements Fold<TimetableSheet> {
  @Override
  public @Nullable TimetableSheet apply(@Nullable TimetableSheet was, Recorded recorded) {
    if (!(recorded.fact() instanceof UnitReported said)) {
      return was;
    }
    Entry entry = recorded.entry();
    TimetableSheet now = was == null ? new TimetableSheet(entry.subject().id(), List.of()) : was;
    return now.plus(
        new UnitReport(
            entry.id().toString(),
            said.unit(),
            said.slot(),
            entry.happenedAt(),
            said.by(),
            said.channel(),
            said.text(),
            entry.actor().officer()));
  }
}
