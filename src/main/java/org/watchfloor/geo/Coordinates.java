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

  /** One angle as read: degrees, and the hemisphere letter if there was one. */
  private record Angle(double degrees, @Nullable Character letter) {
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
    Optional<GeoPoint> grid = GridReference.find(CoordinateWords.plain(text));
    return grid.isPresent() ? grid.get() : ofAngles(text);
  }

  private static GeoPoint ofAngles(String text) {
    List<Angle> angles = angles(text);
    if (angles.size() != 2) {
      throw RefusedException.of("geo.refused.unreadable", text.strip());
    }
    Angle first = angles.get(0);
    Angle second = angles.get(1);
    if (first.letter == null && second.letter == null) {
      return byRange(first.degrees, second.degrees, text);
    }
    if (first.letter == null
        || second.letter == null
        || first.isLatitude() == second.isLatitude()) {
      throw RefusedException.of("geo.refused.letters", text.strip());
    }
    return first.isLatitude()
        ? new GeoPoint(second.degrees, first.degrees)
        : new GeoPoint(first.degrees, second.degrees);
  }

  /** The point, if the text has the form of one: for a search field that takes names as well. */
  public static Optional<GeoPoint> find(String text) {
    Optional<GeoPoint> grid = GridReference.find(CoordinateWords.plain(text));
    if (grid.isPresent()) {
      return grid;
    }
    try {
      return angles(text).size() == 2 ? Optional.of(ofAngles(text)) : Optional.empty();
    } catch (RefusedException e) {
      return Optional.empty();
    }
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

  private static GeoPoint byRange(double a, double b, String text) {
    if (ChinaBounds.contains(a, b)) {
      return new GeoPoint(a, b);
    }
    if (ChinaBounds.contains(b, a)) {
      return new GeoPoint(b, a);
    }
    throw RefusedException.of("geo.refused.order", text.strip());
  }

  /** All angles of a text, or none if anything but separators stands between them. */
  private static List<Angle> angles(String text) {
    String plain = CoordinateWords.plain(text);
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
    return new Angle(negative ? -degrees : degrees, letter == null ? null : letter.charAt(0));
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
