package org.watchfloor.response.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.plan.BasisStatus;
import org.watchfloor.response.plan.PlanAction;
import org.watchfloor.response.plan.ResponseLevel;

/**
 * A task as it stands.
 *
 * @param id its id
 * @param response the id of the response that asks for it
 * @param level the level whose list it stands in
 * @param no its number in that list
 * @param post the key of the owning post
 * @param owner the owning post's title
 * @param plannedPost the key of the post the plan names, whoever owns it by now
 * @param text what is to be done
 * @param due when it must be done
 * @param status how sure the plan's line is
 * @param incident the incident the response answers, if it answers one
 * @param createdAt from when on it was asked for
 * @param state open, done or cancelled
 * @param closedAt when it was done or cancelled
 * @param closedBy the officer who wrote that
 * @param notes what was noted, oldest first; the note of its being done is the last
 */
public record ResponseTask(
    String id,
    String response,
    ResponseLevel level,
    int no,
    String post,
    String owner,
    String plannedPost,
    String text,
    Instant due,
    BasisStatus status,
    Optional<String> incident,
    Instant createdAt,
    TaskState state,
    Optional<Instant> closedAt,
    Optional<String> closedBy,
    List<Note> notes) {

  /** A line written about it. */
  public record Note(Instant at, String by, String text) {}

  /** Open ones first, the one due first on top; of equal ones the smaller number. */
  public static final Comparator<ResponseTask> BY_URGENCY =
      Comparator.comparing(ResponseTask::state)
          .thenComparing(ResponseTask::due)
          .thenComparing(ResponseTask::level)
          .thenComparing(ResponseTask::no)
          .thenComparing(ResponseTask::id);

  public ResponseTask {
    notes = List.copyOf(notes);
  }

  /** On whose timelines what happens to it belongs. */
  List<Subject> about() {
    List<Subject> about = new ArrayList<>(List.of(new Subject("response", response)));
    incident.ifPresent(one -> about.add(new Subject("incident", one)));
    return about;
  }

  /** Whether it is still to be done. */
  public boolean open() {
    return state == TaskState.OPEN;
  }

  /** Whether it should have been done by now. */
  public boolean overdue(Instant now) {
    return open() && now.isAfter(due);
  }

  /** Whether it is what an action of a plan asks for, even if another post has taken it over. */
  public boolean answers(PlanAction action) {
    return plannedPost.equals(action.post()) && text.equals(action.text());
  }

  ResponseTask closed(TaskState how, Instant at, String by) {
    return new ResponseTask(
        id,
        response,
        level,
        no,
        post,
        owner,
        plannedPost,
        text,
        due,
        status,
        incident,
        createdAt,
        how,
        Optional.of(at),
        Optional.of(by),
        notes);
  }

  ResponseTask owned(String newPost, String newOwner) {
    return new ResponseTask(
        id,
        response,
        level,
        no,
        newPost,
        newOwner,
        plannedPost,
        text,
        due,
        status,
        incident,
        createdAt,
        state,
        closedAt,
        closedBy,
        notes);
  }

  ResponseTask dueAt(Instant newDue) {
    return new ResponseTask(
        id,
        response,
        level,
        no,
        post,
        owner,
        plannedPost,
        text,
        newDue,
        status,
        incident,
        createdAt,
        state,
        closedAt,
        closedBy,
        notes);
  }

  ResponseTask noted(Instant at, String by, String line) {
    if (line.isBlank()) {
      return this;
    }
    List<Note> all = new ArrayList<>(notes);
    all.add(new Note(at, by, line));
    return new ResponseTask(
        id,
        response,
        level,
        no,
        post,
        owner,
        plannedPost,
        text,
        due,
        status,
        incident,
        createdAt,
        state,
        closedAt,
        closedBy,
        all);
  }
}
