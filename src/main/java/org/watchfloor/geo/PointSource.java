package org.watchfloor.geo;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * Where a stored point came from. The point itself is WGS 84 always; this tells what was done to
 * bring it there and how far off it may be, so that nobody drives to the fifth decimal of a
 * village's name. Immutable; any thread.
 *
 * @param origin how it was got
 * @param datum the system it was read in; null if nobody told
 * @param accuracyMetres how far off the true place may lie; null if nobody knows
 */
public record PointSource(
    PointOrigin origin, @Nullable Datum datum, @Nullable Double accuracyMetres) {
  /** Nobody told. */
  public static final PointSource UNTOLD = new PointSource(PointOrigin.UNTOLD, null, null);

  /** Written and clicked places say how finely they were given, never that they were measured. */
  private static final double FINEST_METRES = 1;

  private static final double METRES_PER_KM = 1000;

  /** What cannot be an accuracy is none. */
  public PointSource {
    origin = Objects.requireNonNullElse(origin, PointOrigin.UNTOLD);
    boolean usable =
        accuracyMetres != null && Double.isFinite(accuracyMetres) && accuracyMetres > 0;
    accuracyMetres = usable ? accuracyMetres : null;
  }

  /** As a record of before may have it: what is not there was not told. */
  public static PointSource of(@Nullable PointSource told) {
    return told == null ? UNTOLD : told;
  }

  /** Coordinates read in a system, given to so many metres. */
  public static PointSource typed(Datum datum, double metres) {
    return new PointSource(PointOrigin.TYPED, datum, metres);
  }

  /** Pointed at on the map, where a hand's uncertainty covers so many metres. */
  public static PointSource onMap(double metres) {
    return new PointSource(PointOrigin.MAP, Datum.WGS84, rough(metres));
  }

  /** Found by the name of a place that is so many metres large. */
  public static PointSource named(double metres) {
    return new PointSource(PointOrigin.NAME, Datum.WGS84, metres);
  }

  /** A row of a file whose coordinates were said to be in a system; null if it does not say. */
  public static PointSource row(Datum datum, @Nullable Double metres) {
    return new PointSource(PointOrigin.FILE, datum, metres);
  }

  /** A row of a file in WGS 84 that gives steps of so many degrees, as its format says. */
  public static PointSource stepped(double degrees) {
    return row(Datum.WGS84, rough(degrees * Coordinates.METRES_PER_DEGREE));
  }

  /** Metres to one digit, as "about" says them, and not finer than a metre: 111 becomes 100. */
  static double rough(double metres) {
    double least = Math.max(FINEST_METRES, metres);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return Math.round(least / power) * power;
  }

  /** Whether anything is known of it. */
  public boolean told() {
    return origin != PointOrigin.UNTOLD || datum != null || accuracyMetres != null;
  }

  /** As one word of a draft; {@link #read} understands it. */
  public String written() {
    return origin + " " + datum + " " + accuracyMetres;
  }

  /** What {@link #written} wrote; nothing told if it is something else. */
  public static PointSource read(String text) {
    String[] parts = text.split(" ", -1);
    try {
      return parts.length == 3
          ? new PointSource(
              PointOrigin.valueOf(parts[0]),
              parts[1].equals("null") ? null : Datum.valueOf(parts[1]),
              parts[2].equals("null") ? null : Double.valueOf(parts[2]))
          : UNTOLD;
    } catch (IllegalArgumentException e) {
      return UNTOLD;
    }
  }

  /** The point with what is known of it: coordinates, accuracy, the system it came in. */
  public Message said(GeoPoint at) {
    return told()
        ? Message.of("geo.point.said", at.toDecimal(), said())
        : Message.of("geo.point.plain", at.toDecimal());
  }

  /** The same as a line of its own, under the word for coordinates. */
  public Message line(GeoPoint at) {
    return Message.of("geo.point.line", said(at));
  }

  /** What is known of the point: accuracy, and the system it came in if that is a shifted one. */
  public Message said() {
    return datum == null || datum == Datum.WGS84
        ? accuracy()
        : Message.of("geo.point.shifted", accuracy(), Message.of("geo.datum." + datum.name()));
  }

  private Message accuracy() {
    if (accuracyMetres == null) {
      return Message.of("geo.point.accuracy.unknown");
    }
    return accuracyMetres < METRES_PER_KM
        ? Message.of("geo.point.accuracy.metres", plain(accuracyMetres))
        : Message.of("geo.point.accuracy.km", plain(accuracyMetres / METRES_PER_KM));
  }

  /** To a tenth, without a nought behind the point. */
  private static String plain(double value) {
    double tenths = Math.round(value * 10) / 10.0;
    return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
  }
}
