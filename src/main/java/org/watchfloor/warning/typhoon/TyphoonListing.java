package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** Storms as rows, one for each agency: {@code list typhoons}. */
final class TyphoonListing {
  private TyphoonListing() {}

  private record Row(Storm storm, Track track) {}

  static Listing of(TyphoonService typhoons) {
    return new RecordListing<>("typhoons", () -> rows(typhoons))
        .field("number", row -> row.storm().number())
        .field("name", row -> row.storm().name())
        .field("english", row -> row.storm().english())
        .field("agency", row -> row.track().agency())
        .field("at", last(point -> local(point.at())))
        .field("lon", last(point -> point.where().lon()))
        .field("lat", last(point -> point.where().lat()))
        .field("sourceDatum", last(point -> point.pointSource().datum()))
        .field("accuracyMetres", last(point -> point.pointSource().accuracyMetres()))
        .field("pointOrigin", last(point -> point.pointSource().origin()))
        .field("class", last(TrackPoint::kind))
        .field("wind", last(TrackPoint::wind))
        .field("averagingSeconds", last(TrackPoint::averaging))
        .field("pressure", last(TrackPoint::pressure))
        .field("towards", last(TrackPoint::towards))
        .field("speedKmPerHour", last(TrackPoint::speed))
        .field("observed", row -> row.track().observed().size())
        .field(
            "issuedAt",
            row -> row.track().forecast() == null ? null : local(row.track().forecast().issuedAt()))
        .field(
            "forecast",
            row -> row.track().forecast() == null ? 0 : row.track().forecast().points().size())
        .field("source", row -> row.track().source());
  }

  private static List<Row> rows(TyphoonService typhoons) {
    return typhoons.list().stream()
        .flatMap(storm -> typhoons.tracks(storm).stream().map(track -> new Row(storm, track)))
        .toList();
  }

  private static Function<Row, @Nullable Object> last(
      Function<TrackPoint, @Nullable Object> value) {
    return row -> {
      TrackPoint last = row.track().latest();
      return last == null ? null : value.apply(last);
    };
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
