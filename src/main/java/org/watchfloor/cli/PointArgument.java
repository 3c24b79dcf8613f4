package org.watchfloor.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.TypedPoint;

/**
 * A point as given in a call. Two bare numbers are longitude and latitude, as the help says: the
 * other way round they are refused with the right spelling, as an import does, and not turned.
 */
final class PointArgument {
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("\\s*(-?[\\d.]+)\\s*[,\uff0c\\s]\\s*(-?[\\d.]+)\\s*");

  private PointArgument() {}

  /** The point, if the text has the form of one; else it is words. */
  static Optional<GeoPoint> find(String text) {
    return findTyped(text, Datum.WGS84).map(TypedPoint::point);
  }

  /** The same with how it is written; numbers that name no system are in {@code assumed}. */
  static Optional<TypedPoint> findTyped(String text, Datum assumed) {
    return Coordinates.findTyped(text, assumed).map(point -> notTurned(text, point));
  }

  static GeoPoint parse(String text) {
    return read(text, Datum.WGS84).point();
  }

  /** The point with how it is written; numbers that name no system are in {@code assumed}. */
  static TypedPoint read(String text, Datum assumed) {
    try {
      return notTurned(text, Coordinates.read(text, assumed));
    } catch (WrongCallException e) {
      throw e;
    } catch (RefusedException e) {
      throw new WrongCallException(e.said());
    }
  }

  /** Whether two plain numbers name the latitude first. */
  static boolean turned(String text) {
    return Coordinates.findTyped(text, Datum.WGS84)
        .filter(point -> turned(text, point))
        .isPresent();
  }

  private static boolean turned(String text, TypedPoint point) {
    Matcher numbers = TWO_NUMBERS.matcher(text);
    // Metres of a grid are larger than any degrees, and say themselves which is which.
    return numbers.matches()
        && Double.parseDouble(numbers.group(1)) <= 180
        && Double.parseDouble(numbers.group(1)) != point.written().lon();
  }

  private static TypedPoint notTurned(String text, TypedPoint point) {
    if (turned(text, point)) {
      Matcher numbers = TWO_NUMBERS.matcher(text);
      String right =
          numbers.matches() ? numbers.group(2) + "," + numbers.group(1) : point.point().toDecimal();
      throw WrongCallException.of("cli.incident.swapped", text.strip(), right);
    }
    return point;
  }
}
