package org.watchfloor.response.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.watchfloor.journal.Column;
import org.watchfloor.journal.RecordJson;
import org.watchfloor.journal.SubjectStore;
import org.watchfloor.store.Database;

/** The table of response tasks. */
@Singleton
final class TaskStore extends SubjectStore<ResponseTask> {
  @Inject
  TaskStore(Database database, RecordJson json) {
    super(
        database,
        json,
        "task",
        "response_task",
        ResponseTask.class,
        new TaskFold(),
        List.of(
            new Column<>("response", ResponseTask::response),
            new Column<>("state", task -> task.state().name()),
            new Column<>("due", ResponseTask::due)));
  }

  List<ResponseTask> of(String response) {
    return select("where response = :response order by due, id", Map.of("response", response));
  }

  List<ResponseTask> open() {
    return select("where state = 'OPEN' order by due, id", Map.of());
  }
}
