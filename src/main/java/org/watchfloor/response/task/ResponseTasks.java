package org.watchfloor.response.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.task.TaskFact.TaskDone;
import org.watchfloor.response.task.TaskFact.TaskNoted;
import org.watchfloor.response.task.TaskFact.TaskReassigned;

/**
 * The tasks of the levels in force: lists them, and takes what officers report about them. Writes
 * to disk; any thread but the JavaFX thread.
 */
@Singleton
public final class ResponseTasks {
  /** The kind of subject a task is. */
  public static final String KIND = "task";

  private final Journal journal;
  private final TaskStore store;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  ResponseTasks(Journal journal, TaskStore store, SignIn signIn, WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** The task of an id, if there is one. */
  public Optional<ResponseTask> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** Every task there ever was, in the order of their ids, which is that of their making. */
  public List<ResponseTask> list() {
    return store.list();
  }

  /** The tasks of one response, the one due first on top. */
  public List<ResponseTask> of(String response) {
    return store.of(response);
  }

  /** What is still to be done, the one due first on top. */
  public List<ResponseTask> open() {
    return store.open();
  }

  /** What should have been done by now, the longest overdue on top. */
  public List<ResponseTask> overdue() {
    var now = clock.instant();
    return store.open().stream().filter(task -> task.overdue(now)).toList();
  }

  /**
   * Reports a task done.
   *
   * @param note by what it was done; may be empty
   * @throws RefusedException if it is not open
   */
  public void done(String id, String note) {
    done(id, note, null);
  }

  /**
   * Reports a task done at another time than now.
   *
   * @param note by what it was done; may be empty
   * @param at when; null for now
   * @throws RefusedException if it is not open, or that was before it was asked for
   */
  public void done(String id, String note, @Nullable Instant at) {
    Versioned<ResponseTask> task = open(id);
    Instant when =
        Belated.after(
            at, task.state().createdAt(), Message.of("response.task.created", task.state().text()));
    journal.append(draft(task, new TaskDone(task.state().text(), note.strip())).happenedAt(when));
  }

  /**
   * Hands a task to another post.
   *
   * @param post the key of the new owning post
   * @param owner its title
   * @throws RefusedException if the task is not open, no post is named, or it owns it already
   */
  public void reassign(String id, String post, String owner, String reason) {
    Versioned<ResponseTask> task = open(id);
    if (post.isBlank() || owner.isBlank()) {
      throw RefusedException.of("response.refused.taskOwner");
    }
    if (post.equals(task.state().post())) {
      throw RefusedException.of("response.refused.taskSameOwner", owner);
    }
    append(task, new TaskReassigned(task.state().text(), post, owner, reason.strip()));
  }

  /**
   * Writes a line about a task, whatever its state.
   *
   * @throws RefusedException if there is no such task or the line is empty
   */
  public void note(String id, String text) {
    if (text.isBlank()) {
      throw RefusedException.of("response.refused.taskNote");
    }
    Versioned<ResponseTask> task = get(id);
    append(task, new TaskNoted(task.state().text(), text.strip()));
  }

  private Versioned<ResponseTask> get(String id) {
    return store.find(id).orElseThrow(() -> RefusedException.of("response.refused.noTask", id));
  }

  private Versioned<ResponseTask> open(String id) {
    Versioned<ResponseTask> task = get(id);
    if (!task.state().open()) {
      throw RefusedException.of("response.refused.taskClosed", task.state().text());
    }
    return task;
  }

  private void append(Versioned<ResponseTask> task, TaskFact fact) {
    journal.append(draft(task, fact));
  }

  private Draft draft(Versioned<ResponseTask> task, TaskFact fact) {
    Subject subject = new Subject(KIND, task.state().id());
    return new Draft(signIn.actor())
        .fact(subject, fact, task.state().about())
        .expecting(subject, task.version());
  }
}
