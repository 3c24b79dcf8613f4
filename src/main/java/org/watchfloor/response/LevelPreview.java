package org.watchfloor.response;

import java.util.List;
import org.watchfloor.response.task.ResponseTask;

/**
 * What starting, changing or ending a level will do, shown before it is done.
 *
 * @param planTitle the plan it follows, with its version
 * @param authorised the posts that may decide it
 * @param created the tasks that will be created, the one due first on top
 * @param kept the open tasks that go on
 * @param cancelled the open tasks that will be cancelled
 */
public record LevelPreview(
    String planTitle,
    List<DecidingPost> authorised,
    List<PlannedTask> created,
    List<ResponseTask> kept,
    List<ResponseTask> cancelled) {

  /** A post of the plan: its key and its title. */
  public record DecidingPost(String key, String title) {}

  public LevelPreview {
    authorised = List.copyOf(authorised);
    created = List.copyOf(created);
    kept = List.copyOf(kept);
    cancelled = List.copyOf(cancelled);
  }
}
