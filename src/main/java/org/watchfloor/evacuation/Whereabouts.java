package org.watchfloor.evacuation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a household was said to be last.
 *
 * @param state how it stands
 * @param place the number of the shelter, or a place in words; empty if that was not said
 * @param since when it was so
 * @param leftAt when it left its house last; null if it never did
 * @param by the post that said so; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Whereabouts(
    HouseholdState state,
    String place,
    Instant since,
    @Nullable Instant leftAt,
    String by,
    String recordedBy,
    String entry) {
  /** Nobody said anything. */
  static final Whereabouts HOME =
      new Whereabouts(HouseholdState.HOME, "", Instant.EPOCH, null, "", "", "");

  Whereabouts leftAt(@Nullable Instant moment) {
    return new Whereabouts(state, place, since, moment, by, recordedBy, entry);
  }
}
