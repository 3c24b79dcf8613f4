package org.watchfloor.warning.typhoon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;

/**
 * How bulletins become a storm. Bulletins taken in apart do not contradict each other: each agency
 * has its own track, its later word on a moment replaces the earlier one, and the forecast issued
 * last stands, in whatever order they come.
 */
final class TyphoonFold {
  private TyphoonFold() {}

  static @Nullable Storm apply(@Nullable Storm before, Recorded recorded) {
    if (!(recorded.fact() instanceof TyphoonFact.BulletinTaken fact)) {
      return before;
    }
    Bulletin bulletin = fact.bulletin();
    Storm storm =
        before == null
            ? new Storm(bulletin.storm(), bulletin.name(), bulletin.english(), List.of())
            : before;
    return storm.with(bulletin);
  }
}
