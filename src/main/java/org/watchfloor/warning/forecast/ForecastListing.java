package org.watchfloor.warning.forecast;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Forecasts as rows, the last issued first: {@code list forecasts}. */
final class ForecastListing {
  private ForecastListing() {}

  static Listing of(ForecastService forecasts) {
    return new RecordListing<>("forecasts", forecasts::list)
        .field("id", row -> row.forecast().id())
        .field("station", row -> row.forecast().what().gauge().orElse(null))
        .field("measure", row -> row.forecast().what().measure())
        .field("hours", row -> row.forecast().what().hours())
        .field("value", row -> row.forecast().what().value())
        .field("unit", row -> ForecastWords.unit(row.forecast().what().measure()))
        .field("datum", row -> row.forecast().what().datum())
        .field("from", row -> local(row.forecast().what().from()))
        .field("until", row -> local(row.forecast().what().until()))
        .field("issuer", row -> row.forecast().what().issuer())
        .field("issuedAt", row -> local(row.forecast().what().issuedAt()))
        .field("channel", row -> row.forecast().channel())
        .field("by", row -> row.forecast().by())
        .field("takenAt", row -> local(row.forecast().takenAt()))
        .field("state", StandingForecast::state)
        .field("supersededBy", row -> row.by().map(Forecast::id).orElse(null))
        .field(
            "reason",
            row -> row.forecast().withdrawal().map(Forecast.Withdrawal::reason).orElse(null));
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
