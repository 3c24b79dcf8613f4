package org.watchfloor.supply.delivery;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.WayState;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** All delivery routes as rows, one a way, judged now: {@code list deliveries}. */
final class DeliveryListing {
  private DeliveryListing() {}

  /** A way, and how it stands. */
  private record Row(DeliveryNow now, int way) {
    DeliveryRoutes routes() {
      return now.routes();
    }

    DeliveryWay it() {
      return routes().ways().get(way);
    }

    WayState state() {
      return now.states().get(way);
    }
  }

  static Listing of(DeliveryService deliveries) {
    return new RecordListing<>("deliveries", () -> rows(deliveries))
        .field("depot", row -> row.routes().depot())
        .field("toKind", row -> row.routes().to().kind())
        .field("to", row -> row.routes().to().id())
        .field("toName", row -> row.routes().to().name())
        .field("way", row -> row.way() + 1)
        .field("state", row -> word(row.state()))
        .field("minutesNow", DeliveryListing::minutesNow)
        .field("cutBy", row -> row.state() instanceof WayState.Cut cut ? cut.by().name() : null)
        .field("cutRoad", row -> row.state() instanceof WayState.Cut cut ? cut.road() : null)
        .field("cutSince", DeliveryListing::since)
        .field("vehicle", row -> row.now().vehicle())
        .field("carMinutes", row -> minutes(row, Vehicle.CAR))
        .field("truckMinutes", row -> minutes(row, Vehicle.TRUCK))
        .field("metres", row -> row.it().metres())
        .field("ferries", row -> row.it().ferries())
        .field("outdated", row -> row.now().outdated())
        .field("madeAt", row -> row.routes().madeAt().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("madeBy", row -> row.routes().madeBy());
  }

  private static List<Row> rows(DeliveryService deliveries) {
    List<Row> rows = new ArrayList<>();
    for (DeliveryNow now : deliveries.standing()) {
      for (int way = 0; way < now.states().size(); way++) {
        rows.add(new Row(now, way));
      }
    }
    return rows;
  }

  private static String word(WayState state) {
    return switch (state) {
      case WayState.Open _ -> "open";
      case WayState.Cut _ -> "cut";
      case WayState.Unfit _ -> "unfit";
      case WayState.Lost _ -> "lost";
      case WayState.Unknown _ -> "unknown";
    };
  }

  private static @Nullable Object minutesNow(Row row) {
    return row.state() instanceof WayState.Open open
        ? Math.round(open.minutes() * 10) / 10.0
        : null;
  }

  private static @Nullable Object since(Row row) {
    return row.state() instanceof WayState.Cut cut
        ? cut.by().since().atZone(WatchClock.BEIJING).toOffsetDateTime()
        : null;
  }

  private static @Nullable Object minutes(Row row, Vehicle vehicle) {
    return row.it().minutesOf(vehicle).isPresent()
        ? row.it().minutesOf(vehicle).getAsDouble()
        : null;
  }
}
