package org.watchfloor.incident.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Contradictions;

/**
 * A lesson as it stands: a task with an owner and a day.
 *
 * @param id its own
 * @param text what is to be done
 * @param owner the unit or post that does it
 * @param due the last day on which it is in time, in Beijing
 * @param incident the incident it was drawn from; empty for one taken over from a drill
 * @param drill the drill it was drawn in; null for one of this record
 * @param drawnAt when it was drawn
 * @param state open, done or withdrawn
 * @param notes what was said of it, oldest first
 * @param wrote the name of the entry that said last whose it is and until when
 * @param turned the name of the entry that set its state last
 * @param contradictions what stations wrote apart
 */
public record Lesson(
    String id,
    String text,
    String owner,
    LocalDate due,
    String incident,
    @Nullable DrillOrigin drill,
    Instant drawnAt,
    LessonState state,
    List<Note> notes,
    String wrote,
    String turned,
    Contradictions contradictions) {
  public Lesson {
    notes = List.copyOf(notes);
  }

  /**
   * What was said of it.
   *
   * @param entry the name of the entry
   */
  public record Note(Instant at, String by, String text, String entry) {}

  /** Whether it is still to be done. */
  public boolean open() {
    return state == LessonState.OPEN;
  }

  /** From when on it is overdue: the day after its last. */
  public Instant end() {
    return due.plusDays(1).atStartOfDay(WatchClock.BEIJING).toInstant();
  }

  /** Whether it should have been done by now. */
  public boolean overdue(Instant now) {
    return open() && !now.isBefore(end());
  }

  Lesson owned(String who, LocalDate until, String by) {
    return new Lesson(
        id, text, who, until, incident, drill, drawnAt, state, notes, by, turned, contradictions);
  }

  Lesson turned(LessonState now, String by) {
    return new Lesson(
        id, text, owner, due, incident, drill, drawnAt, now, notes, wrote, by, contradictions);
  }

  Lesson noted(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new Lesson(
        id, text, owner, due, incident, drill, drawnAt, state, all, wrote, turned, contradictions);
  }

  Lesson with(Contradictions known) {
    return new Lesson(
        id, text, owner, due, incident, drill, drawnAt, state, notes, wrote, turned, known);
  }
}
