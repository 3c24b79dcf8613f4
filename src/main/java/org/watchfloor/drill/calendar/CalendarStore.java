package org.watchfloor.drill.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The months of the calendar of drills. */
@Singleton
final class CalendarStore extends SubjectStore<DrillMonth> {
  @Inject
  CalendarStore(Database database, RecordJson json) {
    super(
        database,
        json,
        DrillCalendar.KIND,
        "drill_month",
        DrillMonth.class,
        new CalendarFold(),
        List.of());
  }
}
