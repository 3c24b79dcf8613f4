package org.watchfloor.incident;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;

/** All incidents as rows. */
final class IncidentListing implements Listing {
  private final IncidentService service;
  private final IncidentTypes types;

  @Inject
  IncidentListing(IncidentService service, IncidentTypes types) {
    this.service = service;
    this.types = types;
  }

  @Override
  public String kind() {
    return "incidents";
  }

  @Override
  public List<String> fields() {
    return List.of(
        "id",
        "status",
        "severity",
        "type",
        "class",
        "place",
        "lon",
        "lat",
        "sourceDatum",
        "accuracyMetres",
        "pointOrigin",
        "areaCode",
        "narrative",
        "source",
        "caller",
        "verified",
        "occurredAt",
        "receivedAt",
        "duplicateOf",
        "summary");
  }

  @Override
  public List<Map<String, Object>> rows() {
    return service.list().stream().map(this::row).toList();
  }

  private Map<String, Object> row(Incident incident) {
    IncidentDetails told = incident.details();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", incident.id());
    row.put("status", incident.status().name());
    row.put("severity", incident.severity().name());
    row.put("type", told.type());
    types.find(told.type()).ifPresent(type -> row.put("class", type.of().name()));
    row.put("place", told.place());
    if (told.point() != null) {
      row.put("lon", told.point().lon());
      row.put("lat", told.point().lat());
      put(row, "sourceDatum", name(told.pointSource().datum()));
      put(row, "accuracyMetres", told.pointSource().accuracyMetres());
      put(row, "pointOrigin", told.pointSource().origin().name());
    }
    put(row, "areaCode", told.areaCode());
    row.put("narrative", told.narrative());
    put(row, "source", told.source());
    put(row, "caller", told.caller());
    row.put("verified", incident.verified());
    row.put("occurredAt", local(told.occurredAt()));
    row.put("receivedAt", local(told.receivedAt()));
    put(row, "duplicateOf", incident.duplicateOf());
    put(row, "summary", incident.closing() == null ? null : incident.closing().summary());
    return row;
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static void put(Map<String, Object> row, String field, @Nullable Object value) {
    if (value != null) {
      row.put(field, value);
    }
  }
}
