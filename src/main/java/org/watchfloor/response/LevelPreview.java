package org.watchfloor.response;

import java.util.List;
import org.watchfloor.response.task.ResponseTask;

/**
 * What starting, changing or ending a level will do, shown before it is done.
 *
 * @param planTitle the plan it follows, with its version
 * @param created the tasks that will be created, the one due first on top
 * @param kept the open tasks that go on
 * @param cancelled the open tasks that will be cancelled
 */
public record LevelPreview(
    String planTitle,
    List<PlannedTask> created,
    List<ResponseTask> kept,
    List<ResponseTask> cancelled) {
  public LevelPreview {
    created = List.copyOf(created);
    kept = List.copyOf(kept);
    cancelled = List.copyOf(cancelled);
  }
}
