package org.watchfloor.plot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.geo.Figures;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * What is drawn. Immutable; any thread.
 *
 * @param kind what it is
 * @param sense what it means, one of the kind's own
 * @param points its places, WGS 84: along a line, around an area without coming back to the first,
 *     the middle of a circle
 * @param pointSource where those places came from
 * @param radius of a circle, metres; null for all else
 * @param label its words; may be empty
 * @param status there or meant
 * @param depth of water, metres; null where there is none or nobody knows
 * @param expiresAt until when it holds; null until somebody takes it away
 * @param incident the id of the incident it belongs to; null for none
 * @param source who said so; null if the officer knows it himself
 */
public record PlotDetails(
    PlotKind kind,
    PlotSense sense,
    List<GeoPoint> points,
    PointSource pointSource,
    @Nullable Double radius,
    String label,
    PlotStatus status,
    @Nullable Double depth,
    @Nullable Instant expiresAt,
    @Nullable String incident,
    @Nullable String source) {
  public PlotDetails {
    points = List.copyOf(points);
    pointSource = PointSource.of(pointSource);
  }

  /** A plot that is there, in the kind's usual meaning and without more words. */
  public static PlotDetails of(PlotKind kind, List<GeoPoint> points) {
    return new PlotDetails(
        kind,
        kind.senses().getFirst(),
        points,
        PointSource.UNTOLD,
        null,
        "",
        PlotStatus.ACTUAL,
        null,
        null,
        null,
        null);
  }

  /** A circle that is there. */
  public static PlotDetails circle(GeoPoint middle, double metres) {
    return of(PlotKind.CIRCLE, List.of(middle)).withRadius(metres);
  }

  /** The same with a radius in metres. */
  public PlotDetails withRadius(double metres) {
    return new PlotDetails(
        kind,
        sense,
        points,
        pointSource,
        metres,
        label,
        status,
        depth,
        expiresAt,
        incident,
        source);
  }

  /** The same in other words. */
  public PlotDetails withLabel(String words) {
    return new PlotDetails(
        kind,
        sense,
        points,
        pointSource,
        radius,
        words,
        status,
        depth,
        expiresAt,
        incident,
        source);
  }

  /** The same in another place. */
  public PlotDetails withPoints(List<GeoPoint> places) {
    return new PlotDetails(
        kind,
        sense,
        places,
        pointSource,
        radius,
        label,
        status,
        depth,
        expiresAt,
        incident,
        source);
  }

  /** The same, its places got otherwise. */
  public PlotDetails withPointSource(PointSource told) {
    return new PlotDetails(
        kind, sense, points, told, radius, label, status, depth, expiresAt, incident, source);
  }

  /** The same, there or meant. */
  public PlotDetails withStatus(PlotStatus now) {
    return new PlotDetails(
        kind, sense, points, pointSource, radius, label, now, depth, expiresAt, incident, source);
  }

  /** The same with another depth of water in metres. */
  public PlotDetails withDepth(@Nullable Double metres) {
    return new PlotDetails(
        kind,
        sense,
        points,
        pointSource,
        radius,
        label,
        status,
        metres,
        expiresAt,
        incident,
        source);
  }

  /** The same until another moment. */
  public PlotDetails withExpiry(@Nullable Instant until) {
    return new PlotDetails(
        kind, sense, points, pointSource, radius, label, status, depth, until, incident, source);
  }

  /** The same with another meaning. */
  public PlotDetails withSense(PlotSense meaning) {
    return new PlotDetails(
        kind,
        meaning,
        points,
        pointSource,
        radius,
        label,
        status,
        depth,
        expiresAt,
        incident,
        source);
  }

  /** The same, belonging to an incident, told by somebody. */
  public PlotDetails with(@Nullable String toIncident, @Nullable String by) {
    return new PlotDetails(
        kind, sense, points, pointSource, radius, label, status, depth, expiresAt, toIncident, by);
  }

  /** Whether water stands on a road. */
  public boolean floodedRoad() {
    return kind == PlotKind.CLOSURE && depth != null;
  }

  /** The same with one part as another has it. */
  PlotDetails with(PlotField field, PlotDetails other) {
    return switch (field) {
      case SENSE -> withSense(other.sense);
      case SHAPE ->
          new PlotDetails(
              kind,
              sense,
              other.points,
              other.pointSource,
              other.radius,
              label,
              status,
              depth,
              expiresAt,
              incident,
              source);
      case LABEL -> withLabel(other.label);
      case STATUS -> withStatus(other.status);
      case DEPTH -> withDepth(other.depth);
      case EXPIRY -> withExpiry(other.expiresAt);
      case INCIDENT -> with(other.incident, source);
      case SOURCE -> with(incident, other.source);
      case STANDING -> this;
    };
  }

  /** Whether a part is as another has it. */
  boolean same(PlotField field, PlotDetails other) {
    return with(field, other).equals(this);
  }

  /** The parts in which another differs, of the same kind. */
  List<PlotField> changes(PlotDetails other) {
    List<PlotField> changed = new ArrayList<>();
    for (PlotField field : PlotField.values()) {
      if (!same(field, other)) {
        changed.add(field);
      }
    }
    return changed;
  }

  /** The places that show where it lies: around a circle, else its own. */
  public List<GeoPoint> outline() {
    return kind.geometry() == PlotGeometry.CIRCLE
        ? Figures.circle(points.getFirst(), Objects.requireNonNullElse(radius, 1.0))
        : points;
  }

  /** A point, a line, or an area, longitude as x and latitude as y. */
  public Geometry geometry() {
    return switch (kind.geometry()) {
      case POINT -> Figures.point(points.getFirst());
      case SPOT_OR_LINE, LINE ->
          points.size() == 1 ? Figures.point(points.getFirst()) : Figures.line(points);
      case AREA, CIRCLE -> Figures.area(outline());
    };
  }
}
