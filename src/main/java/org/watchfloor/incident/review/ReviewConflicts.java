package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Subject;

/** What stations wrote apart about a review or a lesson. */
final class ReviewConflicts implements ConflictSource {
  private final ReviewStore reviews;
  private final LessonStore lessons;

  @Inject
  ReviewConflicts(ReviewStore reviews, LessonStore lessons) {
    this.reviews = reviews;
    this.lessons = lessons;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    for (Review review : reviews.list()) {
      Subject subject = reviews.subject(review.incident());
      review.contradictions().open().forEach(what -> found.add(Conflict.of(subject, what)));
    }
    for (Lesson lesson : lessons.list()) {
      Subject subject = lessons.subject(lesson.id());
      lesson.contradictions().open().forEach(what -> found.add(Conflict.of(subject, what)));
    }
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
            subject, reviews, review -> Message.of("review.named", review.incident()))
        .or(() ->
            ConflictSource.of(
                subject, lessons, lesson -> Message.of("review.lessonNamed", lesson.text())));
  }
}
