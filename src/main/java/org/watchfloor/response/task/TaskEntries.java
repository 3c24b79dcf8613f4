package org.watchfloor.response.task;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.task.TaskFact.TaskCancelled;
import org.watchfloor.response.task.TaskFact.TaskCreated;
import org.watchfloor.response.task.TaskFact.TaskDone;
import org.watchfloor.response.task.TaskFact.TaskDueChanged;
import org.watchfloor.response.task.TaskFact.TaskNoted;
import org.watchfloor.response.task.TaskFact.TaskReassigned;

/** What entries about tasks mean, in one line. */
final class TaskEntries implements EntryRenderer {
  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  @Inject
  TaskEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        TaskCreated.class,
        TaskDone.class,
        TaskReassigned.class,
        TaskNoted.class,
        TaskDueChanged.class,
        TaskCancelled.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((TaskFact) recorded.fact()) {
      case TaskCreated created ->
          texts.get(
              "response.entry.taskCreated", created.owner(), created.text(), due(created.due()));
      case TaskDone done when done.note().isEmpty() ->
          texts.get("response.entry.taskDone", done.text());
      case TaskDone done -> texts.get("response.entry.taskDoneBy", done.text(), done.note());
      case TaskReassigned moved ->
          texts.get("response.entry.taskReassigned", moved.text(), moved.owner(), moved.reason());
      case TaskNoted noted -> texts.get("response.entry.taskNoted", noted.text(), noted.note());
      case TaskDueChanged changed ->
          texts.get(
              "response.entry.taskDueChanged",
              changed.text(),
              due(changed.before()),
              due(changed.due()));
      case TaskCancelled cancelled ->
          texts.get(
              "response.entry.taskCancelled",
              cancelled.text(),
              texts.name("response.cancel", cancelled.reason()));
    };
  }

  private static String due(Instant due) {
    return DUE.format(due);
  }
}
