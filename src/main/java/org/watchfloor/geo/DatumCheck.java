package org.watchfloor.geo;

import java.util.List;

/**
 * Finds out what was done to coordinates before they arrived: swapped, shifted, shifted twice.
 * Nothing is put right silently; an importer shows the finding and asks. Any thread.
 */
public final class DatumCheck {
  /** A landmark agrees with a guess when it lies this near, metres: a large building's size. */
  private static final double AGREES_METRES = 60;

  private DatumCheck() {}

  /**
   * A place known to be right, and the same place as a file has it.
   *
   * @param known from the district's own data
   * @param given from the file, taken as WGS 84
   */
  public record Landmark(GeoPoint known, GeoPoint given) {}

  /** What most likely happened to the given coordinates. */
  public enum Verdict {
    /** They are where they should be. */
    TRUE_PLACE,
    /** They are GCJ-02 and were taken as WGS 84. */
    READ_GCJ02,
    /** They are BD-09 and were taken as WGS 84. */
    READ_BD09,
    /** GCJ-02 was taken as WGS 84 and shifted again: the error doubles. */
    SHIFTED_TWICE,
    /** WGS 84 was taken as GCJ-02 and moved back by a shift it never had. */
    MOVED_BACK,
    /** None of these. */
    UNKNOWN
  }

  /**
   * The finding over all landmarks.
   *
   * @param eastMetres mean shift to the east
   * @param northMetres mean shift to the north
   */
  public record Finding(Verdict verdict, double eastMetres, double northMetres) {}

  /**
   * Whether longitude and latitude stand in each other's place: impossible as written, possible in
   * China the other way round.
   */
  public static boolean swapped(double lon, double lat) {
    return !ChinaBounds.contains(lon, lat) && ChinaBounds.contains(lat, lon);
  }

  /**
   * Compares landmarks with where they should be. Five well spread ones are enough.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Finding compare(List<Landmark> landmarks) {
    if (landmarks.isEmpty()) {
      throw new IllegalArgumentException("no landmark");
    }
    double east = 0;
    double north = 0;
    for (Landmark mark : landmarks) {
      double metresPerDegree = new GeoPoint(0, 0).metresTo(new GeoPoint(0, 1));
      double shrink = Math.cos(Math.toRadians(mark.known().lat()));
      east += (mark.given().lon() - mark.known().lon()) * metresPerDegree * shrink;
      north += (mark.given().lat() - mark.known().lat()) * metresPerDegree;
    }
    return new Finding(verdict(landmarks), east / landmarks.size(), north / landmarks.size());
  }

  /** The true place of a coordinate to which this was done; unchanged where nobody knows what. */
  public static GeoPoint fix(Verdict verdict, GeoPoint given) {
    return switch (verdict) {
      case TRUE_PLACE, UNKNOWN -> given;
      case READ_GCJ02 -> Datum.GCJ02.toWgs84(given.lon(), given.lat());
      case READ_BD09 -> Datum.BD09.toWgs84(given.lon(), given.lat());
      case SHIFTED_TWICE -> {
        GeoPoint once = Datum.GCJ02.toWgs84(given.lon(), given.lat());
        yield Datum.GCJ02.toWgs84(once.lon(), once.lat());
      }
      case MOVED_BACK -> misread(Datum.GCJ02, given);
    };
  }

  private static Verdict verdict(List<Landmark> landmarks) {
    Verdict best = Verdict.UNKNOWN;
    double bestMetres = AGREES_METRES;
    for (Verdict guess : Verdict.values()) {
      double metres =
          landmarks.stream()
              .mapToDouble(mark -> mark.given().metresTo(expected(guess, mark.known())))
              .average()
              .orElseThrow();
      if (guess != Verdict.UNKNOWN && metres < bestMetres) {
        best = guess;
        bestMetres = metres;
      }
    }
    return best;
  }

  private static GeoPoint expected(Verdict guess, GeoPoint known) {
    return switch (guess) {
      case TRUE_PLACE, UNKNOWN -> known;
      case READ_GCJ02 -> misread(Datum.GCJ02, known);
      case READ_BD09 -> misread(Datum.BD09, known);
      case SHIFTED_TWICE -> misread(Datum.GCJ02, misread(Datum.GCJ02, known));
      case MOVED_BACK -> Datum.GCJ02.toWgs84(known.lon(), known.lat());
    };
  }

  private static GeoPoint misread(Datum datum, GeoPoint known) {
    Datum.Reading shown = datum.fromWgs84(known);
    return new GeoPoint(shown.lon(), shown.lat());
  }
}
