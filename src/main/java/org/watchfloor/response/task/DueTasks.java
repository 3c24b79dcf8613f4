package org.watchfloor.response.task;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** The open tasks of the levels in force, each due by its plan. */
final class DueTasks implements DueItems {
  private final TaskStore store;

  @Inject
  DueTasks(TaskStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    return store.open().stream()
        .map(task ->
            new Due(
                ResponseTasks.KIND,
                task.id(),
                Message.of("response.due.task", task.owner(), task.text()),
                task.due()))
        .toList();
  }
}
