package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.LessonFact.LessonChanged;
import org.watchfloor.incident.review.LessonFact.LessonDone;
import org.watchfloor.incident.review.LessonFact.LessonDrawn;
import org.watchfloor.incident.review.LessonFact.LessonReopened;
import org.watchfloor.incident.review.LessonFact.LessonWithdrawn;
import org.watchfloor.incident.review.ReviewFact.ReviewClosed;
import org.watchfloor.incident.review.ReviewFact.ReviewOpened;
import org.watchfloor.incident.review.ReviewFact.ReviewReopened;
import org.watchfloor.incident.review.ReviewFact.SectionWritten;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says in the timeline what became of a review and its lessons. */
final class ReviewRenderer implements EntryRenderer {
  @Inject
  ReviewRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    Set<Class<? extends Fact>> all = new LinkedHashSet<>();
    all.addAll(
        Set.of(ReviewOpened.class, SectionWritten.class, ReviewClosed.class, ReviewReopened.class));
    all.addAll(
        Set.of(
            LessonDrawn.class,
            LessonChanged.class,
            LessonDone.class,
            LessonReopened.class,
            LessonWithdrawn.class));
    return all;
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return texts.say(
        recorded.fact() instanceof LessonFact lesson
            ? said(lesson)
            : said((ReviewFact) recorded.fact()));
  }

  private static Message said(ReviewFact fact) {
    return switch (fact) {
      case ReviewOpened opened -> Message.of("review.entry.opened", opened.incident());
      case SectionWritten written ->
          Message.of(
              "review.entry.written",
              Message.of("review.section." + written.section().name()),
              written.text());
      case ReviewClosed closed ->
          closed.words().isEmpty()
              ? Message.of("review.entry.closed")
              : Message.of("review.entry.closedWith", closed.words());
      case ReviewReopened again -> Message.of("review.entry.reopened", again.reason());
    };
  }

  private static Message said(LessonFact fact) {
    return switch (fact) {
      case LessonDrawn drawn -> drawn(drawn);
      case LessonChanged changed ->
          Message.of(
              "review.entry.changed",
              changed.text(),
              changed.ownerBefore(),
              changed.dueBefore().toString(),
              changed.owner(),
              changed.due().toString(),
              changed.reason());
      case LessonDone done -> Message.of("review.entry.done", done.text(), done.words());
      case LessonReopened again ->
          Message.of("review.entry.lessonReopened", again.text(), again.reason());
      case LessonWithdrawn off -> Message.of("review.entry.withdrawn", off.text(), off.reason());
    };
  }

  private static Message drawn(LessonDrawn drawn) {
    DrillOrigin drill = drawn.drill();
    return drill == null
        ? Message.of("review.entry.drawn", drawn.text(), drawn.owner(), drawn.due().toString())
        : Message.of(
            "review.entry.taken",
            drill.title(),
            drill.incident(),
            drawn.text(),
            drawn.owner(),
            drawn.due().toString());
  }
}
