package org.watchfloor.region.outage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Every township and village as a row, those nobody said anything about as unknown. */
final class OutageListing {
  private OutageListing() {}

  static Listing of(OutageService outages) {
    RecordListing<PlaceStatus> listing =
        new RecordListing<>("outages", outages::board)
            .field("area", PlaceStatus::code)
            .field("name", PlaceStatus::name)
            .field("level", row -> row.area().level())
            .field("town", row -> row.town().isEmpty() ? null : row.town())
            .field("reach", row -> row.outage().reach())
            .field("cutOff", row -> row.outage().cutOff())
            .field("lastContact", row -> time(row.heardAt()));
    strand(listing, "road", Strand.ROAD);
    strand(listing, "network", Strand.NETWORK);
    strand(listing, "power", Strand.POWER);
    return listing
        .field("lastContactChannel", row -> channel(row.outage().heard()))
        .field("lastContactBy", row -> row.outage().heard() == null ? null : by(row))
        .field("lastTry", row -> at(row.outage().tried()))
        .field("lastTryChannel", row -> channel(row.outage().tried()))
        .field("sent", row -> row.outage().sent() == null ? null : sent(row).who())
        .field("sentAt", row -> row.outage().sent() == null ? null : time(sent(row).at()))
        .field("contradictory", row -> row.outage().contradictions().any())
        .point(row -> row.area().at(), row -> row.area().pointSource());
  }

  private static void strand(RecordListing<PlaceStatus> listing, String name, Strand strand) {
    listing
        .field(name, row -> row.outage().state(strand))
        .field(name + "Since", row -> since(row.outage().report(strand)))
        .field(name + "SaidAt", row -> said(row.outage().report(strand)))
        .field(name + "Channel", row -> how(row.outage().report(strand)))
        .field(name + "By", row -> who(row.outage().report(strand)))
        .field(name + "RecordedBy", row -> writer(row.outage().report(strand)));
  }

  private static @Nullable Object since(@Nullable StrandReport report) {
    return report == null ? null : time(report.since());
  }

  private static @Nullable Object said(@Nullable StrandReport report) {
    return report == null ? null : time(report.at());
  }

  private static @Nullable Object how(@Nullable StrandReport report) {
    return report == null ? null : report.channel();
  }

  private static @Nullable Object who(@Nullable StrandReport report) {
    return report == null || report.by().isEmpty() ? null : report.by();
  }

  private static @Nullable Object writer(@Nullable StrandReport report) {
    return report == null ? null : report.recordedBy();
  }

  private static @Nullable Object channel(@Nullable Spoken word) {
    return word == null ? null : word.channel();
  }

  private static @Nullable Object at(@Nullable Spoken word) {
    return word == null ? null : time(word.at());
  }

  private static @Nullable Object by(PlaceStatus row) {
    Spoken heard = row.outage().heard();
    return heard == null || heard.by().isEmpty() ? null : heard.by();
  }

  private static Messenger sent(PlaceStatus row) {
    return Objects.requireNonNull(row.outage().sent());
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
