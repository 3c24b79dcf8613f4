package org.watchfloor.duty.timeline.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;

/**
 * The notes being typed, one for each subject and one for the hall. They outlive the views, which
 * are made anew when the language changes, and a note begun about one incident is never saved about
 * another. JavaFX thread.
 */
@Singleton
final class NoteDrafts {
  private final Map<Optional<Subject>, NoteDraft> drafts = new HashMap<>();

  @Inject
  NoteDrafts() {}

  /** The draft about a subject; null for the hall. */
  NoteDraft about(@Nullable Subject subject) {
    return drafts.computeIfAbsent(Optional.ofNullable(subject), of -> new NoteDraft());
  }
}
