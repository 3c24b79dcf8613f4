package org.watchfloor.geo;

/**
 * A point as somebody wrote it. Immutable; any thread.
 *
 * @param point where it is, WGS 84
 * @param written the numbers as written, in the system they were written in
 * @param accuracyMetres how finely it was written: what one step of its last digit is on the
 *     ground, to one digit and not below a metre
 */
public record TypedPoint(GeoPoint point, Datum.Reading written, double accuracyMetres) {

  /** In WGS 84. */
  static TypedPoint of(GeoPoint point, double stepMetres) {
    return new TypedPoint(
        point,
        new Datum.Reading(Datum.WGS84, point.lon(), point.lat()),
        PointSource.rough(stepMetres));
  }

  /** What to store beside the point. */
  public PointSource source() {
    return PointSource.typed(written.datum(), accuracyMetres);
  }
}
