package org.watchfloor.incident.review;

import java.util.List;

/**
 * Who can be asked to act on a lesson, as the registers know them: units, posts of plans. Joined by
 * Multibinder; may read the store, not on the JavaFX thread.
 */
public interface LessonOwners {

  /** Their names, in the order in which they are offered. */
  List<String> names();
}
