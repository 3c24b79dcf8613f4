package org.watchfloor.response.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.task.TaskFact.TaskCancelled;
import org.watchfloor.response.task.TaskFact.TaskCreated;
import org.watchfloor.response.task.TaskFact.TaskDone;
import org.watchfloor.response.task.TaskFact.TaskDueChanged;
import org.watchfloor.response.task.TaskFact.TaskNoted;
import org.watchfloor.response.task.TaskFact.TaskReassigned;

/**
 * How a task becomes what it is. What was done stays done, whatever else arrives; a task that was
 * cancelled at one station and done at another was done.
 */
final class TaskFold implements Fold<ResponseTask> {

  @Override
  public @Nullable ResponseTask apply(@Nullable ResponseTask task, Recorded recorded) {
    TaskFact fact = (TaskFact) recorded.fact();
    Instant at = recorded.entry().happenedAt();
    String by = recorded.entry().actor().officer();
    if (fact instanceof TaskCreated created) {
      return task == null ? open(recorded.entry().subject().id(), created, at) : task;
    }
    if (task == null) {
      return null;
    }
    return switch (fact) {
      case TaskCreated again -> task;
      case TaskDone done ->
          doneBefore(task, at)
              ? task.noted(at, by, done.note())
              : task.noted(at, by, done.note()).closed(TaskState.DONE, at, by);
      case TaskReassigned moved ->
          task.owned(moved.post(), moved.owner()).noted(at, by, moved.reason());
      case TaskNoted noted -> task.noted(at, by, noted.note());
      case TaskDueChanged changed -> task.open() ? task.dueAt(changed.due()) : task;
      case TaskCancelled cancelled -> task.open() ? task.closed(TaskState.CANCELLED, at, by) : task;
    };
  }

  /** What was done first counts, whichever was written down first. */
  private static boolean doneBefore(ResponseTask task, Instant at) {
    return task.state() == TaskState.DONE
        && task.closedAt().filter(before -> !at.isBefore(before)).isPresent();
  }

  private static ResponseTask open(String id, TaskCreated created, Instant at) {
    return new ResponseTask(
        id,
        created.response(),
        created.level(),
        created.no(),
        created.post(),
        created.owner(),
        created.post(),
        created.text(),
        created.due(),
        created.status(),
        created.incident(),
        at,
        TaskState.OPEN,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
