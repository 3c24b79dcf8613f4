package org.watchfloor.warning.typhoon;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.warning.typhoon.Reach.Approach;
import org.watchfloor.warning.typhoon.Reach.Cover;

/**
 * When the winds of a storm reach a place, along its way ahead: positions and radii run evenly from
 * point to point. Where a radius is not given at both ends of a stretch, nothing is claimed for it.
 * Across 180° a stretch runs the short way. Pure; any thread.
 */
final class Reaching {
  /** So finely a stretch is looked at first; a gust front moves some kilometres in it. */
  private static final Duration STEP = Duration.ofMinutes(10);

  /** So finely the moment is told in the end. */
  private static final Duration FINE = Duration.ofSeconds(30);

  private static final double KILOMETRE = 1000;

  /** The great circle is so near to the ellipsoid that farther off it can be trusted. */
  private static final double NEAR = 0.01;

  private final List<TrackPoint> way;
  private final GeoPoint place;

  /**
   * @param way at least one point, in the order of time
   */
  Reaching(List<TrackPoint> way, GeoPoint place) {
    this.way = way;
    this.place = place;
  }

  /** Every wind whose circle covers the place at some time, the weakest first. */
  List<Cover> covers() {
    List<Cover> found = new ArrayList<>();
    Set<WindScale> scales = EnumSet.noneOf(WindScale.class);
    way.forEach(point -> point.circles().forEach(circle -> scales.add(circle.scale())));
    for (WindScale scale : scales) {
      cover(scale).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Cover> cover(WindScale scale) {
    Instant first = way.getFirst().at();
    Instant last = way.getLast().at();
    if (covered(scale, first)) {
      return Optional.of(new Cover(scale, first, true, end(scale, first, last)));
    }
    Instant before = first;
    for (Instant at = next(first, last); ; at = next(at, last)) {
      if (covered(scale, at)) {
        Instant began = between(scale, before, at, true);
        return Optional.of(new Cover(scale, began, false, end(scale, at, last)));
      }
      if (!at.isBefore(last)) {
        return Optional.empty();
      }
      before = at;
    }
  }

  /** When the cover ends; null if it lasts as long as the forecast. */
  private @Nullable Instant end(WindScale scale, Instant inside, Instant last) {
    Instant before = inside;
    while (before.isBefore(last)) {
      Instant at = next(before, last);
      if (!covered(scale, at)) {
        return between(scale, before, at, false);
      }
      before = at;
    }
    return null;
  }

  /** The moment between two at which cover begins, or ends. */
  private Instant between(WindScale scale, Instant from, Instant to, boolean begins) {
    Instant low = from;
    Instant high = to;
    while (Duration.between(low, high).compareTo(FINE) > 0) {
      Instant middle = low.plus(Duration.between(low, high).dividedBy(2));
      if (covered(scale, middle) == begins) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** When the centre is nearest. */
  Approach nearest() {
    Instant last = way.getLast().at();
    Instant best = way.getFirst().at();
    double least = metres(best);
    for (Instant at = best; at.isBefore(last); ) {
      at = next(at, last);
      double metres = metres(at);
      if (metres < least) {
        least = metres;
        best = at;
      }
    }
    return new Approach(best, least);
  }

  /** Every stretch is looked at on its own points too: there the radii change their course. */
  private Instant next(Instant at, Instant last) {
    Instant step = at.plus(STEP);
    Instant limit = step.isBefore(last) ? step : last;
    return way.stream()
        .map(TrackPoint::at)
        .filter(point -> point.isAfter(at) && point.isBefore(limit))
        .findFirst()
        .orElse(limit);
  }

  private double metres(Instant at) {
    return Geodesic.metres(centre(at), place);
  }

  /** Whether the place is within a circle at a moment. */
  boolean covered(WindScale scale, Instant at) {
    GeoPoint centre = centre(at);
    Double radius = radius(scale, azimuth(centre, place), at);
    if (radius == null || radius <= 0) {
      return false;
    }
    double limit = radius * KILOMETRE;
    double about = centre.metresTo(place);
    if (Math.abs(about - limit) > NEAR * limit) {
      return about < limit;
    }
    return Geodesic.metres(centre, place) <= limit;
  }

  /** Where the centre is at a moment between the first and the last point. */
  GeoPoint centre(Instant at) {
    Stretch stretch = stretch(at);
    GeoPoint from = stretch.from().where();
    GeoPoint to = stretch.to().where();
    double east = Math.IEEEremainder(to.lon() - from.lon(), 360);
    double lon = Math.IEEEremainder(from.lon() + east * stretch.part(), 360);
    return new GeoPoint(lon, from.lat() + (to.lat() - from.lat()) * stretch.part());
  }

  private @Nullable Double radius(WindScale scale, double azimuth, Instant at) {
    Stretch stretch = stretch(at);
    Double from = radius(stretch.from(), scale, azimuth);
    Double to = radius(stretch.to(), scale, azimuth);
    if (stretch.part() == 0) {
      return from;
    }
    if (stretch.part() == 1) {
      return to;
    }
    return from == null || to == null ? null : from + (to - from) * stretch.part();
  }

  private static @Nullable Double radius(TrackPoint point, WindScale scale, double azimuth) {
    return point.circle(scale).map(circle -> circle.radius(azimuth)).orElse(null);
  }

  private Stretch stretch(Instant at) {
    for (int i = 1; i < way.size(); i++) {
      TrackPoint to = way.get(i);
      if (!at.isAfter(to.at())) {
        TrackPoint from = way.get(i - 1);
        double whole = Duration.between(from.at(), to.at()).toMillis();
        double part = whole == 0 ? 1 : Duration.between(from.at(), at).toMillis() / whole;
        return new Stretch(from, to, Math.clamp(part, 0, 1));
      }
    }
    return new Stretch(way.getLast(), way.getLast(), 1);
  }

  /** Between which points a moment lies, and how far on. */
  private record Stretch(TrackPoint from, TrackPoint to, double part) {}

  /** The direction from one place to another, degrees clockwise from north, 0 to below 360. */
  static double azimuth(GeoPoint from, GeoPoint to) {
    double east = Math.toRadians(to.lon() - from.lon());
    double phi1 = Math.toRadians(from.lat());
    double phi2 = Math.toRadians(to.lat());
    double y = Math.sin(east) * Math.cos(phi2);
    double x = Math.cos(phi1) * Math.sin(phi2) - Math.sin(phi1) * Math.cos(phi2) * Math.cos(east);
    double degrees = Math.toDegrees(Math.atan2(y, x));
    double turned = degrees < 0 ? degrees + 360 : degrees;
    return turned >= 360 ? 0 : turned;
  }
}
