package org.watchfloor.shelter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.shelter.ShelterFact.HeadcountReported;
import org.watchfloor.shelter.ShelterFact.ShelterRegistered;
import org.watchfloor.shelter.ShelterFact.ShelterStateChanged;

/** How entries become a shelter. */
final class ShelterFold {
  private ShelterFold() {}

  static @Nullable Shelter apply(@Nullable Shelter shelter, Recorded recorded) {
    if (shelter == null) {
      return recorded.fact() instanceof ShelterRegistered fact ? Shelter.of(fact.site()) : null;
    }
    Instant at = recorded.entry().happenedAt();
    return switch (recorded.fact()) {
      case ShelterRegistered fact -> shelter.with(fact.site());
      case ShelterStateChanged fact ->
          shelter.turned(fact.state(), fact.stage(), at, fact.reason());
      case HeadcountReported fact -> shelter.counted(new Headcount(fact.people(), fact.part(), at));
      default -> shelter;
    };
  }
}
