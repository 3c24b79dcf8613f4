package org.watchfloor.geo;

import java.util.Locale;
import org.watchfloor.base.RefusedException;

/**
 * The coordinate systems in which points reach a headquarters. Only {@link #WGS84} is stored; the
 * others are converted on the way in, and back only to talk to a map that is itself shifted. Any
 * thread.
 */
public enum Datum {
  /** GPS and BeiDou devices, and CGCS2000 of official surveys, which agrees within decimetres. */
  WGS84 {
    @Override
    Reading shift(double lon, double lat) {
      return new Reading(this, lon, lat);
    }
  },
  /** The shifted system of Amap and Tencent maps. */
  GCJ02 {
    @Override
    Reading shift(double lon, double lat) {
      double[] moved = DatumShift.toGcj(lon, lat);
      return new Reading(this, moved[0], moved[1]);
    }
  },
  /** The system of Baidu maps: GCJ-02 shifted again. */
  BD09 {
    @Override
    Reading shift(double lon, double lat) {
      double[] gcj = DatumShift.toGcj(lon, lat);
      double[] moved = ChinaBounds.shiftApplies(lon, lat) ? DatumShift.gcjToBd(gcj) : gcj;
      return new Reading(this, moved[0], moved[1]);
    }
  };

  /** The inverse stops when a round moves less than this, degrees: a tenth of a millimetre. */
  private static final double CLOSE_ENOUGH_DEGREES = 1e-9;

  private static final int MAX_ROUNDS = 30;

  /**
   * A coordinate as it stands in a file or on a map, in that map's own system.
   *
   * @param lon degrees east in {@code datum}
   * @param lat degrees north in {@code datum}
   */
  public record Reading(Datum datum, double lon, double lat) {}

  abstract Reading shift(double lon, double lat);

  /** Where a map of this system shows a point. The same numbers outside China. */
  public Reading fromWgs84(GeoPoint point) {
    return shift(point.lon(), point.lat());
  }

  /**
   * The true place of a coordinate read in this system, to a tenth of a millimetre: the forward
   * formula is iterated, because one subtraction leaves metres. The same numbers outside China.
   *
   * @throws RefusedException if the numbers are not on the earth
   */
  public GeoPoint toWgs84(double lon, double lat) {
    if (this == WGS84 || !ChinaBounds.shiftApplies(lon, lat)) {
      return new GeoPoint(lon, lat);
    }
    double trueLon = lon;
    double trueLat = lat;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Reading shown = shift(trueLon, trueLat);
      double dLon = shown.lon() - lon;
      double dLat = shown.lat() - lat;
      trueLon -= dLon;
      trueLat -= dLat;
      if (Math.abs(dLon) < CLOSE_ENOUGH_DEGREES && Math.abs(dLat) < CLOSE_ENOUGH_DEGREES) {
        break;
      }
    }
    return new GeoPoint(trueLon, trueLat);
  }

  /**
   * The system a command line or a form names, in any case, with or without a hyphen: {@code
   * wgs84}, {@code cgcs2000}, {@code gcj02}, {@code bd09}.
   *
   * @throws RefusedException if there is no such system
   */
  public static Datum of(String name) {
    return switch (name.strip().toUpperCase(Locale.ROOT).replace("-", "")) {
      case "WGS84", "CGCS2000" -> WGS84;
      case "GCJ02" -> GCJ02;
      case "BD09" -> BD09;
      default -> throw RefusedException.of("geo.refused.datum", name);
    };
  }
}
