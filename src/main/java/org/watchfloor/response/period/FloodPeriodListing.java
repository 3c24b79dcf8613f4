package org.watchfloor.response.period;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code flood-periods}. */
final class FloodPeriodListing implements Listing {
  private final FloodPeriods periods;

  @Inject
  FloodPeriodListing(FloodPeriods periods) {
    this.periods = periods;
  }

  @Override
  public String kind() {
    return "flood-periods";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "station",
        "stands",
        "ground",
        "area",
        "since",
        "declaredBy",
        "basisDoc",
        "reason",
        "liftedAt",
        "liftedBy");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return periods.list().stream().map(FloodPeriodListing::row).toList();
  }

  private static Map<String, Object> row(FloodPeriod period) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", period.id());
    row.put("station", period.station());
    row.put("stands", period.stands());
    row.put("ground", period.ground());
    row.put("area", period.area());
    row.put("since", offset(period.since()));
    row.put("declaredBy", period.declaredBy());
    row.put("basisDoc", period.basisDoc());
    row.put("reason", period.reason());
    period
        .lifted()
        .ifPresent(end -> {
          row.put("liftedAt", offset(end.at()));
          row.put("liftedBy", end.post());
        });
    return row;
  }

  private static OffsetDateTime offset(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
