package org.watchfloor.response;

import java.time.Instant;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.response.task.ResponseTask;

/**
 * What starting, changing or ending a level will do, shown before it is done.
 *
 * @param planTitle the plan it follows, with its version
 * @param authorised the posts that may decide it
 * @param conditions what the plan says about when, each as a sentence
 * @param warnings what the officer should know before deciding, as that nobody is on duty
 * @param created the tasks that will be created, the one due first on top
 * @param changed the open tasks that go on with another deadline
 * @param kept the open tasks that go on as they are
 * @param cancelled the open tasks that will be cancelled
 * @param needsSecond whether a second officer must confirm it
 */
public record LevelPreview(
    String planTitle,
    List<DecidingPost> authorised,
    Conditions conditions,
    List<Message> warnings,
    List<PlannedTask> created,
    List<ChangedTask> changed,
    List<ResponseTask> kept,
    List<ResponseTask> cancelled,
    boolean needsSecond) {

  /**
   * An open task both lists ask for, in another time.
   *
   * @param due when it will be due
   */
  public record ChangedTask(ResponseTask task, Instant due) {}

  /** A post of the plan: its key and its title. */
  public record DecidingPost(String key, String title) {}

  /**
   * When the plan has a level started and ended, and what it has reported.
   *
   * @param start any one of these may start it
   * @param end any one of these may end it
   * @param reports the keys of the reporting rules that become due
   */
  public record Conditions(List<Message> start, List<Message> end, List<String> reports) {
    static final Conditions NONE = new Conditions(List.of(), List.of(), List.of());

    public Conditions {
      start = List.copyOf(start);
      end = List.copyOf(end);
      reports = List.copyOf(reports);
    }
  }

  public LevelPreview {
    warnings = List.copyOf(warnings);
    authorised = List.copyOf(authorised);
    created = List.copyOf(created);
    changed = List.copyOf(changed);
    kept = List.copyOf(kept);
    cancelled = List.copyOf(cancelled);
  }
}
