package org.watchfloor.incident;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * What is told of an incident, without its severity.
 *
 * @param narrative the brief course of events 简要经过
 * @param type key of its {@link IncidentType}
 * @param place the place in words
 * @param point the place on the map; null if not known
 * @param pointSource where that point came from
 * @param areaCode administrative division code of 12 digits; null if not known
 * @param source where the report came from 信息来源; null if not asked
 * @param caller who called and how to call back; null if not asked
 * @param occurredAt when it happened 事发时间
 * @param receivedAt when the report came in 接报时间
 */
public record IncidentDetails(
    String narrative,
    String type,
    String place,
    @Nullable GeoPoint point,
    PointSource pointSource,
    @Nullable String areaCode,
    @Nullable String source,
    @Nullable String caller,
    Instant occurredAt,
    Instant receivedAt) {
  public IncidentDetails {
    pointSource = PointSource.of(pointSource);
  }

  /** A field as text; empty where there is nothing. */
  public String get(IncidentField field) {
    return switch (field) {
      case NARRATIVE -> narrative;
      case TYPE -> type;
      case PLACE -> place;
      case POINT -> point == null ? "" : point.toDecimal();
      case AREA_CODE -> areaCode == null ? "" : areaCode;
      case SOURCE -> source == null ? "" : source;
      case CALLER -> caller == null ? "" : caller;
      case OCCURRED_AT -> occurredAt.toString();
    };
  }

  /** The same with one field from text; empty if the text cannot be read as that field. */
  public Optional<IncidentDetails> with(IncidentField field, String text) {
    String value = text.strip();
    return switch (field) {
      case NARRATIVE -> words(value).map(v -> copy(v, type, place, occurredAt));
      case TYPE -> words(value).map(v -> copy(narrative, v, place, occurredAt));
      case PLACE -> words(value).map(v -> copy(narrative, type, v, occurredAt));
      case POINT -> withPoint(value);
      case OCCURRED_AT -> withTime(value);
      case AREA_CODE -> Optional.of(optional(value, source, caller));
      case SOURCE -> Optional.of(optional(areaCode, value, caller));
      case CALLER -> Optional.of(optional(areaCode, source, value));
    };
  }

  private Optional<IncidentDetails> withPoint(String value) {
    if (value.isEmpty()) {
      return Optional.of(at(null, PointSource.UNTOLD));
    }
    return Coordinates.find(value).map(point -> at(point, PointSource.UNTOLD));
  }

  /** The same with where its point came from; without a point that means nothing. */
  IncidentDetails from(PointSource told) {
    return point == null ? this : at(point, told);
  }

  private Optional<IncidentDetails> withTime(String value) {
    try {
      return Optional.of(copy(narrative, type, place, Instant.parse(value)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private IncidentDetails copy(String tale, String kind, String where, Instant occurred) {
    return new IncidentDetails(
        tale, kind, where, point, pointSource, areaCode, source, caller, occurred, receivedAt);
  }

  private IncidentDetails at(@Nullable GeoPoint where, PointSource told) {
    return new IncidentDetails(
        narrative, type, place, where, told, areaCode, source, caller, occurredAt, receivedAt);
  }

  private IncidentDetails optional(
      @Nullable String area, @Nullable String from, @Nullable String who) {
    return new IncidentDetails(
        narrative,
        type,
        place,
        point,
        pointSource,
        orNull(area),
        orNull(from),
        orNull(who),
        occurredAt,
        receivedAt);
  }

  private static Optional<String> words(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static @Nullable String orNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  /**
   * These details, if a report can be made of them: narrative, type and place are there and nothing
   * lies in the future.
   *
   * @param now the present moment
   * @throws RefusedException naming what is missing
   */
  public IncidentDetails checked(Instant now) {
    if (narrative.isBlank()) {
      throw RefusedException.of("incident.refused.noNarrative");
    }
    if (type.isBlank()) {
      throw RefusedException.of("incident.refused.noType");
    }
    if (place.isBlank()) {
      throw RefusedException.of("incident.refused.noPlace");
    }
    if (occurredAt.isAfter(now) || receivedAt.isAfter(now)) {
      throw RefusedException.of("incident.refused.future");
    }
    return new IncidentDetails(
        narrative.strip(),
        type,
        place.strip(),
        point,
        pointSource,
        orNull(areaCode),
        orNull(source),
        orNull(caller),
        occurredAt,
        receivedAt);
  }
}
