package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of lessons. */
@Singleton
final class LessonStore extends SubjectStore<Lesson> {
  @Inject
  LessonStore(Database database, RecordJson json) {
    super(
        database,
        json,
        LessonService.KIND,
        "lesson",
        Lesson.class,
        new LessonFold(),
        List.of(
            new Column<>("incident", Lesson::incident),
            new Column<>("state", lesson -> lesson.state().name()),
            new Column<>("due", lesson -> lesson.due().toString())));
  }

  List<Lesson> of(String incident) {
    return select("where incident = :incident order by due, id", Map.of("incident", incident));
  }

  List<Lesson> open() {
    return select("where state = 'OPEN' order by due, id", Map.of());
  }
}
