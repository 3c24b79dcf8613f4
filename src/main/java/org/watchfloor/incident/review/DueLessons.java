package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** The lessons nobody has acted on yet, each due with the end of its day. */
final class DueLessons implements DueItems {
  private final LessonStore store;

  @Inject
  DueLessons(LessonStore store) {
    this.store = store;
  }

  @Override
  public List<Due> pending() {
    return store.open().stream()
        .map(lesson ->
            new Due(
                LessonService.KIND,
                lesson.id(),
                Message.of("review.due", lesson.owner(), lesson.text()),
                lesson.end()))
        .toList();
  }
}
