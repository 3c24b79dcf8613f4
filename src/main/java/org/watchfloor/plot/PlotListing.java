package org.watchfloor.plot;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Measure;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All plots as rows: {@code list plots}. Those taken away are in it, marked. */
final class PlotListing {
  private PlotListing() {}

  /** How a plot stands in a list. */
  enum State {
    CURRENT,
    EXPIRED,
    REMOVED
  }

  static Listing of(PlotService plots, WatchClock clock) {
    return new RecordListing<>("plots", plots::list)
        .field("id", PlotItem::id)
        .field("kind", item -> item.details().kind())
        .field("sense", item -> item.details().sense())
        .field("label", item -> item.details().label())
        .field("status", item -> item.details().status())
        .field("state", item -> state(item, clock.instant()))
        .point(item -> middle(item.details().geometry()), item -> item.details().pointSource())
        .field("depthMetres", item -> item.details().depth())
        .field("radiusMetres", item -> item.details().radius())
        .field("lengthMetres", item -> length(item.details()))
        .field("areaSquareMetres", item -> area(item.details()))
        .field("drawnAt", item -> local(item.drawnAt()))
        .field("recordedAt", item -> local(item.recordedAt()))
        .field("drawnBy", PlotItem::drawnBy)
        .field("expiresAt", item -> local(item.details().expiresAt()))
        .field("incident", item -> item.details().incident())
        .field("source", item -> item.details().source())
        .field("wkt", item -> item.details().geometry().toText());
  }

  private static State state(PlotItem item, Instant now) {
    if (!item.stands()) {
      return State.REMOVED;
    }
    return item.expiredAt(now) ? State.EXPIRED : State.CURRENT;
  }

  private static GeoPoint middle(Geometry geometry) {
    Point inside = geometry.getInteriorPoint();
    return new GeoPoint(inside.getX(), inside.getY());
  }

  private static @Nullable Long length(PlotDetails plot) {
    boolean line =
        plot.kind().geometry() == PlotGeometry.LINE
            || plot.kind().geometry() == PlotGeometry.SPOT_OR_LINE;
    return line ? Math.round(Measure.length(plot.points())) : null;
  }

  private static @Nullable Long area(PlotDetails plot) {
    return switch (plot.kind().geometry()) {
      case AREA, CIRCLE -> Math.round(Measure.area(plot.outline()));
      case POINT, LINE, SPOT_OR_LINE -> null;
    };
  }

  private static @Nullable OffsetDateTime local(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
