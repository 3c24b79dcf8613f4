package org.watchfloor.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.IncidentService.Similar;

/**
 * When two reports may tell the same incident: within 1 km and 30 minutes and of the same class;
 * without a point, of the same place in words (anchor I8).
 */
final class Likeness {
  private static final double NEAR_METRES = 1000;
  private static final Duration NEAR_TIME = Duration.ofMinutes(30);

  private final IncidentTypes types;

  Likeness(IncidentTypes types) {
    this.types = types;
  }

  /** How alike a report and a known incident are; empty if they are not. */
  Optional<Similar> of(
      @Nullable GeoPoint point, String place, Instant receivedAt, String type, Incident other) {
    IncidentDetails told = other.details();
    Duration apart = Duration.between(told.receivedAt(), receivedAt).abs();
    if (apart.compareTo(NEAR_TIME) > 0 || !types.sameClass(type, told.type())) {
      return Optional.empty();
    }
    if (point != null && told.point() != null) {
      double metres = point.metresTo(told.point());
      return metres <= NEAR_METRES
          ? Optional.of(new Similar(other, metres, apart))
          : Optional.empty();
    }
    return !place.isBlank() && place.strip().equals(told.place())
        ? Optional.of(new Similar(other, 0, apart))
        : Optional.empty();
  }

  /** Whether two incidents are alike. */
  boolean between(Incident one, Incident other) {
    IncidentDetails told = one.details();
    return of(told.point(), told.place(), told.receivedAt(), told.type(), other).isPresent();
  }
}
