package org.watchfloor.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.RefusedException;

/**
 * Places given in metres of a grid: UTM as {@code 51R 413782 3321013}, and the Gauss–Krüger zones
 * of Chinese surveys, whose eight-digit east begins with the number of the zone: {@code 3321013,
 * 41317234}. Any thread.
 */
public final class GridReference {
  private static final String METRES = "(\\d{%s}(?:\\.\\d+)?)\\s*M?";

  private static final Pattern UTM =
      Pattern.compile(
          "(?:UTM)?\\s*(?:ZONE)?\\s*(?<zone>\\d{1,2})\\s*(?<band>[C-HJ-NP-X])[\\s,;]+"
              + "(?<east>"
              + METRES.formatted("6")
              + "\\s*E?)[\\s,;]+(?<north>"
              + METRES.formatted("1,8")
              + "\\s*N?)");

  /** Two numbers of metres, each perhaps named X (north) or Y (east) as Chinese surveys do. */
  private static final Pattern KRUGER =
      Pattern.compile(
          "(?:[XY]\\s*[=:]?\\s*)?"
              + METRES.formatted("7,8")
              + "[\\s,;/]+(?:[XY]\\s*[=:]?\\s*)?"
              + METRES.formatted("7,8"));

  private static final double FALSE_EAST = 500_000;
  private static final double SOUTHERN_NORTH = 10_000_000;
  private static final double UTM_SCALE = 0.9996;
  private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";

  /** From here on zones are three degrees wide; the last of six degrees in China is 23. */
  private static final int FIRST_NARROW_ZONE = 25;

  private GridReference() {}

  /**
   * A place in a grid.
   *
   * @param point where it is
   * @param metres how finely it was written: the side of the square of its last digit
   */
  record Cell(GeoPoint point, double metres) {}

  /**
   * The place a text means, if it has the form of a grid reference.
   *
   * @param plain in capitals, digits of half width
   */
  static Optional<Cell> find(String plain) {
    String text = plain.strip();
    Matcher utm = UTM.matcher(text);
    if (utm.matches()) {
      return utm(utm);
    }
    Matcher kruger = KRUGER.matcher(text);
    return kruger.matches() ? kruger(kruger.group(1), kruger.group(2)) : Optional.empty();
  }

  /**
   * UTM to a metre, cut as grid references are, not rounded: {@code 51R 413782 3321013}; degrees
   * beyond 80 south and 84 north.
   */
  public static String toUtm(GeoPoint point) {
    if (point.lat() < -80 || point.lat() > 84) {
      return Coordinates.toDms(point);
    }
    int zone = Math.clamp((int) Math.floor((point.lon() + 180) / 6) + 1, 1, 60);
    int band = Math.clamp((int) Math.floor((point.lat() + 80) / 8), 0, BANDS.length() - 1);
    TransverseMercator.Grid grid = utm(zone, point.lat() < 0).grid(point);
    return String.format(
        Locale.ROOT,
        "%d%c %06d %07d",
        zone,
        BANDS.charAt(band),
        (long) Math.floor(grid.east()),
        (long) Math.floor(grid.north()));
  }

  static TransverseMercator utm(int zone, boolean south) {
    return new TransverseMercator(
        6.0 * zone - 183, UTM_SCALE, FALSE_EAST, south ? SOUTHERN_NORTH : 0);
  }

  private static Optional<Cell> utm(Matcher found) {
    int zone = Integer.parseInt(found.group("zone"));
    double east = metres(found.group("east"));
    double north = metres(found.group("north"));
    char band = found.group("band").charAt(0);
    if (zone < 1 || zone > 60 || north > SOUTHERN_NORTH) {
      return Optional.empty();
    }
    return point(utm(zone, south(band, north)), east, north)
        .map(point -> new Cell(point, step(found.group("east"), found.group("north"))));
  }

  /** Many write N or S for the half of the earth where the band of that letter cannot be meant. */
  private static boolean south(char band, double north) {
    return switch (band) {
      case 'S' -> north < 3_500_000 || north > 4_500_000;
      default -> band < 'N';
    };
  }

  private static Optional<Cell> kruger(String first, String second) {
    boolean eastFirst = metres(first) >= 10_000_000;
    double zoned = metres(eastFirst ? first : second);
    double north = metres(eastFirst ? second : first);
    int zone = (int) (zoned / 1_000_000);
    boolean wide = zone >= 13 && zone <= 23;
    boolean narrow = zone >= FIRST_NARROW_ZONE && zone <= 45;
    if (north >= 10_000_000 || !wide && !narrow) {
      return Optional.empty();
    }
    double meridian = narrow ? 3.0 * zone : 6.0 * zone - 3;
    return point(
            new TransverseMercator(meridian, 1, FALSE_EAST, 0), zoned - zone * 1_000_000.0, north)
        .filter(point -> ChinaBounds.contains(point.lon(), point.lat()))
        .map(point -> new Cell(point, step(first, second)));
  }

  static Optional<GeoPoint> point(TransverseMercator grid, double east, double north) {
    try {
      return Optional.of(grid.point(new TransverseMercator.Grid(east, north)));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** The coarser of the two. */
  private static double step(String one, String other) {
    return Math.max(Coordinates.lastDigit(number(one)), Coordinates.lastDigit(number(other)));
  }

  private static double metres(String text) {
    return Double.parseDouble(number(text));
  }

  private static String number(String text) {
    return text.replaceAll("[^0-9.]", "");
  }
}
