package org.watchfloor.incident.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;

/**
 * What happens to a lesson. Every fact repeats its text, so that a line of a timeline can be read
 * by itself.
 */
public sealed interface LessonFact extends Fact {
  /** What the lesson says. */
  String text();

  /**
   * It was drawn from an incident, or taken over from a drill.
   *
   * @param text what is to be done
   * @param owner the unit or post that does it
   * @param due the last day on which it is in time
   * @param incident the incident it was drawn from; empty for one of a drill
   * @param drill the drill it was drawn in; null for one of this record
   */
  record LessonDrawn(
      String text, String owner, LocalDate due, String incident, @Nullable DrillOrigin drill)
      implements LessonFact {}

  /**
   * Another owner or another day.
   *
   * @param ownerBefore who had it
   * @param dueBefore until when
   */
  record LessonChanged(
      String text,
      String owner,
      LocalDate due,
      String ownerBefore,
      LocalDate dueBefore,
      String reason)
      implements LessonFact {}

  /** It was done; the words say by what. */
  record LessonDone(String text, String words) implements LessonFact {}

  /** It was not done after all. */
  record LessonReopened(String text, String reason) implements LessonFact {}

  /** It is no longer asked for. */
  record LessonWithdrawn(String text, String reason) implements LessonFact {}
}
