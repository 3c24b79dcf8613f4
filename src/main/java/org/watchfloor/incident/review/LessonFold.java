package org.watchfloor.incident.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.incident.review.Lesson.Note;
import org.watchfloor.incident.review.LessonFact.LessonChanged;
import org.watchfloor.incident.review.LessonFact.LessonDone;
import org.watchfloor.incident.review.LessonFact.LessonDrawn;
import org.watchfloor.incident.review.LessonFact.LessonReopened;
import org.watchfloor.incident.review.LessonFact.LessonWithdrawn;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * How entries make a lesson. What was done was done, also where another station withdrew it; of two
 * owners or days given apart the later stands.
 */
final class LessonFold implements Fold<Lesson> {
  @Override
  public @Nullable Lesson apply(@Nullable Lesson was, Recorded recorded) {
    Entry entry = recorded.entry();
    Fact fact = recorded.fact();
    if (was == null) {
      return fact instanceof LessonDrawn drawn ? drawn(drawn, entry) : null;
    }
    if (fact instanceof ConflictSettled settled) {
      return was.with(was.contradictions().settling(settled));
    }
    return switch ((LessonFact) fact) {
      case LessonDrawn again -> was;
      case LessonChanged changed -> changed(was, changed, entry);
      case LessonDone done -> done(was, done, entry);
      case LessonReopened again ->
          was.open()
              ? was
              : was.turned(LessonState.OPEN, name(entry)).noted(note(again.reason(), entry));
      case LessonWithdrawn off -> withdrawn(was, off, entry);
    };
  }

  private static Lesson drawn(LessonDrawn drawn, Entry entry) {
    return new Lesson(
        entry.subject().id(),
        drawn.text(),
        drawn.owner(),
        drawn.due(),
        drawn.incident(),
        drawn.drill(),
        entry.happenedAt(),
        LessonState.OPEN,
        List.of(),
        name(entry),
        name(entry),
        Contradictions.NONE);
  }

  private static Lesson changed(Lesson was, LessonChanged to, Entry entry) {
    boolean knew = was.owner().equals(to.ownerBefore()) && was.due().equals(to.dueBefore());
    boolean same = was.owner().equals(to.owner()) && was.due().equals(to.due());
    Lesson named =
        knew || same
            ? was
            : was.with(
                was.contradictions().plus("review.conflict.lesson", name(entry), was.wrote()));
    return named.owned(to.owner(), to.due(), name(entry)).noted(note(to.reason(), entry));
  }

  private static Lesson done(Lesson was, LessonDone done, Entry entry) {
    Lesson said = was.noted(note(done.words(), entry));
    return switch (was.state()) {
      case OPEN -> said.turned(LessonState.DONE, name(entry));
      case DONE -> said;
      case WITHDRAWN ->
          said.with(said.contradictions().plus("review.conflict.done", name(entry), was.turned()))
              .turned(LessonState.DONE, name(entry));
    };
  }

  private static Lesson withdrawn(Lesson was, LessonWithdrawn off, Entry entry) {
    Lesson said = was.noted(note(off.reason(), entry));
    return switch (was.state()) {
      case OPEN -> said.turned(LessonState.WITHDRAWN, name(entry));
      case WITHDRAWN -> said;
      case DONE ->
          said.with(said.contradictions().plus("review.conflict.done", was.turned(), name(entry)));
    };
  }

  private static Note note(String text, Entry entry) {
    return new Note(entry.happenedAt(), entry.actor().officer(), text, name(entry));
  }

  private static String name(Entry entry) {
    return entry.id().toString();
  }
}
