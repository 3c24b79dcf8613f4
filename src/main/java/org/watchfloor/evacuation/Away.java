package org.watchfloor.evacuation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time a household was out of its house.
 *
 * @param left when it left
 * @param entry the name of the entry that says so
 * @param back when it was said to be in its house again; null while it is away
 */
public record Away(Instant left, String entry, @Nullable Instant back) {
  /** Whether it was away at a moment. */
  boolean at(Instant moment) {
    return !left.isAfter(moment) && (back == null || back.isAfter(moment));
  }

  /** Whether it was away at some time while a move ran: from its call until it was over. */
  boolean during(Evacuation move) {
    Order closed = move.closed();
    return (closed == null || left.isBefore(closed.at()))
        && (back == null || !back.isBefore(move.called().at()));
  }
}
