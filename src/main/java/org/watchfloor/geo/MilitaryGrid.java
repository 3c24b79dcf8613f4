package org.watchfloor.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on the military grid (MGRS on WGS 84), to the metre: {@code 51R VP 13839 21737}. Rescue
 * teams read it over the radio where degrees are misheard, and the numbers are metres to east and
 * north on the map. Transverse Mercator after Krüger, to a millimetre within a zone. Pure; any
 * thread.
 *
 * @param zone 1 to 60
 * @param band the letter of the belt of latitude, C to X without I and O
 * @param square the two letters of the square of 100 kilometres
 * @param easting metres within the square, 0 to 99,999
 * @param northing metres within the square, 0 to 99,999
 */
public record MilitaryGrid(int zone, char band, String square, int easting, int northing) {
  private static final double SOUTHERNMOST = -80;
  private static final double NORTHERNMOST = 84;
  private static final double SCALE = 0.9996;
  private static final double FALSE_EASTING = 500_000;
  private static final double FALSE_NORTHING = 10_000_000;
  private static final int SQUARE = 100_000;

  /** The letters of the rows come again after so many metres. */
  private static final int TURN = 2_000_000;

  /** The digits of a square's side at most: metres. */
  private static final int DIGITS = 5;

  private static final double BAND_DEGREES = 8;

  private static final Pattern FORM =
      Pattern.compile(
          "(?:MGRS)?\\s*(?<zone>\\d{1,2})\\s*(?<band>[C-HJ-NP-X])\\s*"
              + "(?<column>[A-HJ-NP-Z])(?<row>[A-HJ-NP-V])\\s*"
              + "(?:(?<east>\\d{1,5})[\\s,]+(?<north>\\d{1,5})|(?<joined>\\d{2,10}))");

  private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
  private static final String[] COLUMNS = {"ABCDEFGH", "JKLMNPQR", "STUVWXYZ"};
  private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";

  /** The even rows begin with F in zones of an even number. */
  private static final int SHIFT = 5;

  /** Third flattening. */
  private static final double N = Geodesic.FLAT / (2 - Geodesic.FLAT);

  private static final double MERIDIAN =
      Geodesic.LONG / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);

  private static final double[] ALPHA = {
    N / 2 - 2 * N * N / 3 + 5 * Math.pow(N, 3) / 16,
    13 * N * N / 48 - 3 * Math.pow(N, 3) / 5,
    61 * Math.pow(N, 3) / 240
  };

  /**
   * A place on the plane of its zone.
   *
   * @param zone 1 to 60
   * @param east metres, 500,000 on the middle meridian
   * @param north metres from the equator; south of it 10,000,000 more
   */
  record Plane(int zone, double east, double north) {}

  /** The grid reference of a place; empty near the poles, which the grid leaves out. */
  public static Optional<MilitaryGrid> of(GeoPoint at) {
    if (at.lat() < SOUTHERNMOST || at.lat() > NORTHERNMOST) {
      return Optional.empty();
    }
    Plane plane = plane(at);
    int band = Math.min(BANDS.length() - 1, (int) Math.floor((at.lat() - SOUTHERNMOST) / 8));
    long east = (long) Math.floor(plane.east);
    long north = (long) Math.floor(plane.north);
    char column = COLUMNS[(plane.zone - 1) % 3].charAt((int) (east / SQUARE) - 1);
    int shift = plane.zone % 2 == 0 ? SHIFT : 0;
    char row = ROWS.charAt((int) ((north / SQUARE + shift) % ROWS.length()));
    return Optional.of(
        new MilitaryGrid(
            plane.zone,
            BANDS.charAt(band),
            "" + column + row,
            (int) (east % SQUARE),
            (int) (north % SQUARE)));
  }

  /**
   * The place a text means, if it has the form of a reference of this grid with the same number of
   * digits for east and north: {@code 51R VP 138 217}, {@code 51RVP1383921737}. References are cut,
   * not rounded, so that the middle of the square they name is the best guess.
   *
   * @param plain in capitals, digits of half width
   */
  static Optional<GridReference.Cell> find(String plain) {
    Matcher m = FORM.matcher(plain.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String joined = m.group("joined");
    String east = joined == null ? m.group("east") : joined.substring(0, joined.length() / 2);
    String north = joined == null ? m.group("north") : joined.substring(joined.length() / 2);
    int zone = Integer.parseInt(m.group("zone"));
    int column = zone < 1 || zone > 60 ? -1 : COLUMNS[(zone - 1) % 3].indexOf(m.group("column"));
    if (east.length() != north.length() || column < 0) {
      return Optional.empty();
    }
    double side = Math.pow(10, DIGITS - east.length());
    int row = ROWS.indexOf(m.group("row")) - (zone % 2 == 0 ? SHIFT : 0);
    return place(
            zone,
            BANDS.indexOf(m.group("band")),
            (column + 1.0) * SQUARE + (Integer.parseInt(east) + 0.5) * side,
            Math.floorMod(row, ROWS.length()) * (double) SQUARE
                + (Integer.parseInt(north) + 0.5) * side)
        .map(point -> new GridReference.Cell(point, side));
  }

  /** The rows' letters come again to the north; the belt's letter tells which of them is meant. */
  private static Optional<GeoPoint> place(int zone, int band, double east, double north) {
    double south = SOUTHERNMOST + band * BAND_DEGREES;
    double slack = 1;
    TransverseMercator grid = GridReference.utm(zone, south < 0);
    for (double y = north; y < FALSE_NORTHING; y += TURN) {
      Optional<GeoPoint> found = GridReference.point(grid, east, y);
      if (found.isPresent()
          && found.get().lat() > south - slack
          && found.get().lat() < south + BAND_DEGREES + slack) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Onto the plane of the zone it belongs to. */
  static Plane plane(GeoPoint at) {
    int zone = zoneOf(at);
    double lambda = Math.toRadians(at.lon() - (zone * 6 - 183));
    double sin = Math.sin(Math.toRadians(at.lat()));
    double k = 2 * Math.sqrt(N) / (1 + N);
    double t = Math.sinh(artanh(sin) - k * artanh(k * sin));
    double xi = Math.atan2(t, Math.cos(lambda));
    double eta = artanh(Math.sin(lambda) / Math.hypot(1, t));
    double east = eta;
    double north = xi;
    for (int j = 1; j <= ALPHA.length; j++) {
      east += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
      north += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
    }
    double metres = SCALE * MERIDIAN;
    return new Plane(
        zone, FALSE_EASTING + metres * east, metres * north + (at.lat() < 0 ? FALSE_NORTHING : 0));
  }

  /** Six degrees each, but for the south-west of Norway and Svalbard. */
  private static int zoneOf(GeoPoint at) {
    int zone = Math.min(60, (int) Math.floor((at.lon() + 180) / 6) + 1);
    if (at.lat() >= 56 && at.lat() < 64 && at.lon() >= 3 && at.lon() < 12) {
      return 32;
    }
    if (at.lat() >= 72 && at.lon() >= 0 && at.lon() < 42) {
      return at.lon() < 9 ? 31 : at.lon() < 21 ? 33 : at.lon() < 33 ? 35 : 37;
    }
    return zone;
  }

  private static double artanh(double x) {
    return 0.5 * Math.log((1 + x) / (1 - x));
  }

  /** As it is read out: {@code 51R VP 13839 21737}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d%c %s %05d %05d", zone, band, square, easting, northing);
  }
}
