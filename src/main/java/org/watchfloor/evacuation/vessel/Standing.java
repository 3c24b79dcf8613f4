package org.watchfloor.evacuation.vessel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a vessel as it was reported last.
 *
 * @param state how it is
 * @param harbour the harbour it lies in or makes for; null if that was not said
 * @param since when it was so
 * @param by the post that said so; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Standing(
    VesselState state,
    @Nullable String harbour,
    Instant since,
    String by,
    String recordedBy,
    String entry) {
  /** Nobody said anything. */
  static final Standing NONE = new Standing(VesselState.UNKNOWN, null, Instant.EPOCH, "", "", "");
}
