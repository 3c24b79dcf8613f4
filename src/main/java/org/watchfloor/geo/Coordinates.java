package org.watchfloor.geo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;

/**
 * Reads coordinates as people type, copy and dictate them, and writes them as degrees, minutes and
 * seconds. Understood: {@code 122.1,30.0}, {@code geo:30.0,122.1}, {@code 30.0N 122.1E}, {@code
 * 122°06′21.6″E 30°00′57.6″N}, {@code 122:06:21 30:00:57}, {@code 30-00.96N 122-06.36E} as ships
 * give it, {@code N30 00 57.6 E122 06 21.6}, the Chinese words for east longitude, degree, minute
 * and so on, full-width digits, either order, and the grids of {@link GridReference}. Any thread.
 */
public final class Coordinates {
  /** Degrees, then minutes and seconds as far as there are any; # stands for a plain number. */
  private static final String SIZE =
      ("(?<sign>[+-])?(?<degrees>#)(?:\\s*[°:]\\s*"
              + "(?:(?<minutes>#)\\s*(?:[':]\\s*(?:(?<seconds>#)(?![\\d.])(?!\\s*[°:])\\s*\"?)?)?)?)?")
          .replace("#", "\\d+(?:\\.\\d*)?|\\.\\d+");

  private static final Pattern LETTER_FIRST =
      Pattern.compile("(?<letter>[NSEW])?\\s*:?\\s*" + SIZE);
  private static final Pattern LETTER_LAST = Pattern.compile(SIZE + "\\s*(?<letter>[NSEW])?");
  private static final Pattern STARTS_WITH_LETTER = Pattern.compile("[\\s,;(]*[NSEW]");

  /** Degrees, minutes and perhaps seconds with blanks or hyphens between them, as ships do. */
  private static final String APART =
      "(\\d{1,3})[- ]+(\\d{1,2}(?:\\.\\d+)?)(?:[- ]+(\\d{1,2}(?:\\.\\d+)?))?";

  private static final Pattern APART_LETTER_FIRST =
      Pattern.compile("(?<=[NSEW])\\s*" + APART + "(?![\\d.])");
  private static final Pattern APART_LETTER_LAST =
      Pattern.compile("(?<![\\d.])" + APART + "\\s*(?=[NSEW])");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;/()]*");

  private Coordinates() {}

  /** A system named before the numbers, as whoever reads them off a commercial map says. */
  private static final Pattern NAMED_DATUM =
      Pattern.compile("\\s*(?<datum>GCJ-?02|BD-?09|WGS-?84|CGCS-?2000)\\s*[:,]?\\s*");

  /** On the ground; a degree of latitude on the mean sphere. */
  static final double METRES_PER_DEGREE = new GeoPoint(0, 0).metresTo(new GeoPoint(0, 1));

  private static final double MINUTE = 1.0 / 60;
  private static final double SECOND = 1.0 / 3600;

  /**
   * One angle as read.
   *
   * @param degrees degrees
   * @param step what one more in its last digit is, degrees
   * @param letter the hemisphere letter, if there was one
   */
  private record Angle(double degrees, double step, @Nullable Character letter) {
    boolean isLatitude() {
      return letter != null && (letter == 'N' || letter == 'S');
    }
  }

  /**
   * The point a text means. Without letters the order is told by the ranges of China.
   *
   * @throws RefusedException if it is not two angles, or which is the longitude cannot be told
   */
  public static GeoPoint parse(String text) {
    return read(text).point();
  }

  /**
   * The point a text means, in WGS 84 unless the text names another system first ({@code gcj02
   * 122.11,30.01}), and how finely it is written.
   *
   * @throws RefusedException as {@link #parse}
   */
  public static TypedPoint read(String text) {
    return read(text, Datum.WGS84);
  }

  /**
   * The same, where numbers that name no system of their own are in {@code assumed}. Grids of
   * metres are surveyed and never shifted.
   */
  public static TypedPoint read(String text, Datum assumed) {
    Named named = named(text, assumed);
    return grid(named).orElseGet(() -> ofAngles(named, text));
  }

  /** The point, if the text has the form of one: for a search field that takes names as well. */
  public static Optional<GeoPoint> find(String text) {
    return findTyped(text).map(TypedPoint::point);
  }

  /** As {@link #read}, if the text has the form of a point. */
  public static Optional<TypedPoint> findTyped(String text) {
    return findTyped(text, Datum.WGS84);
  }

  /** As {@link #read(String, Datum)}, if the text has the form of a point. */
  public static Optional<TypedPoint> findTyped(String text, Datum assumed) {
    Named named = named(text, assumed);
    Optional<TypedPoint> grid = grid(named);
    if (grid.isPresent()) {
      return grid;
    }
    try {
      return angles(named.plain).size() == 2
          ? Optional.of(ofAngles(named, text))
          : Optional.empty();
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  /** Plain signs without the name of the system, and the system. */
  private record Named(String plain, Datum datum) {}

  private static Named named(String text, Datum assumed) {
    String plain = CoordinateWords.plain(text);
    Matcher m = NAMED_DATUM.matcher(plain);
    return m.lookingAt()
        ? new Named(plain.substring(m.end()), Datum.of(m.group("datum")))
        : new Named(plain, assumed);
  }

  private static Optional<TypedPoint> grid(Named named) {
    return GridReference.find(named.plain)
        .or(() -> MilitaryGrid.find(named.plain))
        .map(cell -> TypedPoint.of(cell.point(), cell.metres()));
  }

  private static TypedPoint ofAngles(Named named, String text) {
    List<Angle> angles = angles(named.plain);
    if (angles.size() != 2) {
      throw RefusedException.of("geo.refused.unreadable", text.strip());
    }
    Angle first = angles.get(0);
    Angle second = angles.get(1);
    if (first.letter == null && second.letter == null) {
      return byRange(first, second, named.datum, text);
    }
    if (first.letter == null
        || second.letter == null
        || first.isLatitude() == second.isLatitude()) {
      throw RefusedException.of("geo.refused.letters", text.strip());
    }
    return first.isLatitude()
        ? point(second, first, named.datum)
        : point(first, second, named.datum);
  }

  private static TypedPoint point(Angle lon, Angle lat, Datum datum) {
    GeoPoint point = datum.toWgs84(lon.degrees, lat.degrees);
    double east = lon.step * METRES_PER_DEGREE * Math.cos(Math.toRadians(point.lat()));
    double north = lat.step * METRES_PER_DEGREE;
    return new TypedPoint(
        point,
        new Datum.Reading(datum, lon.degrees, lat.degrees),
        PointSource.rough(Math.max(east, north)));
  }

  /** Degrees, minutes and seconds to a tenth (about 3 m): {@code 30°00′57.6″N 122°06′21.6″E}. */
  public static String toDms(GeoPoint point) {
    return dms(point.lat(), 'N', 'S') + " " + dms(point.lon(), 'E', 'W');
  }

  private static String dms(double degrees, char positive, char negative) {
    long tenths = Math.round(Math.abs(degrees) * 36_000);
    char letter = degrees < 0 ? negative : positive;
    return String.format(
        Locale.ROOT,
        "%d°%02d′%04.1f″%c",
        tenths / 36_000,
        tenths / 600 % 60,
        tenths % 600 / 10.0,
        letter);
  }

  private static TypedPoint byRange(Angle a, Angle b, Datum datum, String text) {
    if (ChinaBounds.contains(a.degrees, b.degrees)) {
      return point(a, b, datum);
    }
    if (ChinaBounds.contains(b.degrees, a.degrees)) {
      return point(b, a, datum);
    }
    throw RefusedException.of("geo.refused.order", text.strip());
  }

  /** All angles of a text, or none if anything but separators stands between them. */
  private static List<Angle> angles(String written) {
    String plain = written;
    List<Angle> angles = new ArrayList<>();
    boolean letterFirst = STARTS_WITH_LETTER.matcher(plain).lookingAt();
    plain =
        (letterFirst ? APART_LETTER_FIRST : APART_LETTER_LAST)
            .matcher(plain)
            .replaceAll(
                m -> m.group(1) + ":" + m.group(2) + (m.group(3) == null ? "" : ":" + m.group(3)));
    Matcher m = (letterFirst ? LETTER_FIRST : LETTER_LAST).matcher(plain);
    int from = 0;
    while (m.find()) {
      Angle angle = angle(m);
      if (angle == null || !BETWEEN.matcher(plain.substring(from, m.start())).matches()) {
        return List.of();
      }
      angles.add(angle);
      from = m.end();
    }
    return BETWEEN.matcher(plain.substring(from)).matches() ? angles : List.of();
  }

  private static @Nullable Angle angle(Matcher m) {
    String letter = m.group("letter");
    String sign = m.group("sign");
    double minutes = number(m.group("minutes"));
    double seconds = number(m.group("seconds"));
    if (letter != null && sign != null || minutes >= 60 || seconds >= 60) {
      return null;
    }
    double degrees = number(m.group("degrees")) + minutes / 60 + seconds / 3600;
    boolean negative = "-".equals(sign) || "S".equals(letter) || "W".equals(letter);
    return new Angle(
        negative ? -degrees : degrees, step(m), letter == null ? null : letter.charAt(0));
  }

  /** Of the finest part that is written. */
  private static double step(Matcher m) {
    String seconds = m.group("seconds");
    if (seconds != null) {
      return SECOND * lastDigit(seconds);
    }
    String minutes = m.group("minutes");
    return minutes == null ? lastDigit(m.group("degrees")) : MINUTE * lastDigit(minutes);
  }

  /** What one in the last digit of a plain number counts: 0.01 for 3.25. */
  static double lastDigit(String number) {
    int point = number.indexOf('.');
    return point < 0 ? 1 : Math.pow(10, point + 1 - number.length());
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  /** The ways a keyboard, a web page or a Chinese sentence writes the same signs. */
  private static final class CoordinateWords {
    private static final String[][] SAME = {
      {"\u00ba", "°"}, // masculine ordinal, often copied for a degree sign
      {"\u4e1c\u7ecf", "E"}, // dong jing
      {"\u897f\u7ecf", "W"}, // xi jing
      {"\u5317\u7eac", "N"}, // bei wei
      {"\u5357\u7eac", "S"}, // nan wei
      {"\u7ecf\u5ea6\uff1a", " "}, // jing du, a label
      {"\u7eac\u5ea6\uff1a", " "}, // wei du
      {"\u7ecf\u5ea6:", " "},
      {"\u7eac\u5ea6:", " "},
      {"\u7ecf\u5ea6", " "},
      {"\u7eac\u5ea6", " "},
      {"\u9ad8\u5fb7", "GCJ02 "}, // gao de, the company's maps
      {"\u817e\u8baf", "GCJ02 "}, // teng xun
      {"\u767e\u5ea6", "BD09 "}, // bai du; before the sign for degrees, which it ends with
      {"\u5750\u6807", " "}, // zuo biao, a label
      {"\u5ea6", "°"},
      {"\u5206", "'"},
      {"\u79d2", "\""},
      {"\u3001", ","},
      {"\u3002", "."},
      {"\u2212", "-"},
      {"\u2033", "\""},
      {"\u201d", "\""},
      {"\u2032", "'"},
      {"\u2019", "'"},
    };

    static String plain(String text) {
      String plain = text;
      for (String[] same : SAME) {
        plain = plain.replace(same[0], same[1]);
      }
      return Normalizer.normalize(plain, Normalizer.Form.NFKC)
          .replace("''", "\"")
          .toUpperCase(Locale.ROOT)
          .replaceFirst("^\\s*GEO:", "");
    }
  }
}
