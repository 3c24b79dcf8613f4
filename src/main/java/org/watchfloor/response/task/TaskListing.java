package org.watchfloor.response.task;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code tasks}. */
final class TaskListing implements Listing {
  private final ResponseTasks tasks;
  private final WatchClock clock;

  @Inject
  TaskListing(ResponseTasks tasks, WatchClock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "tasks";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "response",
        "level",
        "no",
        "post",
        "owner",
        "text",
        "due",
        "state",
        "overdue",
        "closedAt",
        "closedBy");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return tasks.list().stream().map(this::row).toList();
  }

  private Map<String, Object> row(ResponseTask task) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", task.id());
    row.put("response", task.response());
    row.put("level", task.level().rank());
    row.put("no", task.no());
    row.put("post", task.post());
    row.put("owner", task.owner());
    row.put("text", task.text());
    row.put("due", task.due().atZone(WatchClock.BEIJING).toOffsetDateTime());
    row.put("state", task.state().name());
    row.put("overdue", task.overdue(clock.instant()));
    task.closedAt()
        .ifPresent(at -> row.put("closedAt", at.atZone(WatchClock.BEIJING).toOffsetDateTime()));
    task.closedBy().ifPresent(by -> row.put("closedBy", by));
    return row;
  }
}
