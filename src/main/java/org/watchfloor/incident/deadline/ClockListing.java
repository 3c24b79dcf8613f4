package org.watchfloor.incident.deadline;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.deadline.ClockBoard.Seen;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Every clock, the one due first on top. */
final class ClockListing {
  private ClockListing() {}

  static Listing of(ClockBoard board) {
    return new RecordListing<Seen>("clocks", board::seen)
        .field("id", row -> row.clock().id())
        .field("incident", row -> row.clock().incident())
        .field("place", row -> row.clock().place())
        .field("rule", row -> row.clock().rule().key())
        .field("duty", row -> row.clock().rule().duty())
        .field("chain", row -> row.clock().rule().chain())
        .field("kind", row -> row.clock().rule().kind())
        .field("state", Seen::state)
        .field("startedAt", row -> local(row.clock().startedAt()))
        .field("dueAt", row -> local(row.clock().dueAt()))
        .field("answeredAt", row -> local(row.clock().answered()))
        .field("writtenAt", row -> local(row.clock().writtenAt()))
        .field("proof", row -> row.clock().proof().isEmpty() ? null : row.clock().proof())
        .field("to", row -> row.clock().rule().to().zh())
        .field("lateReasons", row -> row.clock().record().reasons().size())
        .field("source", row -> row.clock().rule().basis().source())
        .field("status", row -> row.clock().rule().basis().status());
  }

  private static @Nullable OffsetDateTime local(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
