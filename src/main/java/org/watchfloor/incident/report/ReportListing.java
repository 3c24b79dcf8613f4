package org.watchfloor.incident.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Every report of every incident, with its last sending. */
final class ReportListing {
  private ReportListing() {}

  static Listing of(ReportService reports) {
    return new RecordListing<Report>(
            "reports",
            () -> reports.list().stream().flatMap(book -> book.reports().stream()).toList())
        .field("id", Report::id)
        .field("incident", Report::incident)
        .field("chain", Report::chain)
        .field("kind", Report::stage)
        .field("number", report -> report.number() == 0 ? null : report.number())
        .field("state", Report::state)
        .field("draftedAt", report -> local(report.draftedAt()))
        .field("drafter", Report::drafter)
        .field("signer", report -> report.signer().isEmpty() ? null : report.signer())
        .field("sentTo", last(Sending::to))
        .field("channel", last(Sending::channel))
        .field("receiver", last(Sending::receiver))
        .field("sentAt", last(sending -> local(sending.at())))
        .field("sentWrittenAt", last(sending -> local(sending.writtenAt())))
        .field("confirmedBy", last(one -> one.confirmed() ? one.confirmedBy() : null))
        .field("brief", report -> report.text().brief());
  }

  private static Function<Report, @Nullable Object> last(
      Function<Sending, @Nullable Object> value) {
    return report -> {
      List<Sending> all = report.sendings();
      return all.isEmpty() ? null : value.apply(all.getLast());
    };
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
