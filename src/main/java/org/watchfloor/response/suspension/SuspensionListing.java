package org.watchfloor.response.suspension;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** The list {@code suspensions}: each kind with its own clock. */
final class SuspensionListing implements Listing {
  private final Suspensions suspensions;
  private final WatchClock clock;

  @Inject
  SuspensionListing(Suspensions suspensions, WatchClock clock) {
    this.suspensions = suspensions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "suspensions";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "kind",
        "name",
        "state",
        "scope",
        "startAt",
        "plannedEnd",
        "exemptions",
        "orderedBy",
        "basisDoc",
        "reason",
        "response",
        "liftedAt",
        "liftedBy");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return suspensions.list().stream().map(this::row).toList();
  }

  private Map<String, Object> row(Suspension stop) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", stop.id());
    row.put("kind", stop.kind());
    row.put("name", stop.kindSaid());
    row.put("state", stop.state(clock.instant()).name());
    row.put("scope", stop.scope());
    row.put("startAt", offset(stop.startAt()));
    stop.plannedEnd().ifPresent(end -> row.put("plannedEnd", offset(end)));
    row.put("exemptions", stop.exemptions());
    row.put("orderedBy", stop.orderedBy());
    row.put("basisDoc", stop.basisDoc());
    row.put("reason", stop.reason());
    stop.response().ifPresent(id -> row.put("response", id));
    stop.lifted()
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
