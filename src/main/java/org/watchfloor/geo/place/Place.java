package org.watchfloor.geo.place;

import java.util.stream.Stream;
import org.watchfloor.geo.GeoPoint;

/**
 * A named point.
 *
 * @param id unique among the places of one index, for whoever registered it
 * @param name as people there say it
 */
public record Place(String id, String name, PlaceKind kind, GeoPoint point) {
  /** Between the streets of a crossing, as on a sign; nobody need type it. */
  private static final String MEETS = "\u00d7";

  /** Where two streets meet. */
  public static Place crossing(String id, String one, String other, GeoPoint point) {
    return new Place(id, one + MEETS + other, PlaceKind.CROSSING, point);
  }

  /** Its name; a crossing is called by either of its streets first. */
  Stream<String> names() {
    int sign = kind == PlaceKind.CROSSING ? name.indexOf(MEETS) : -1;
    return sign < 0
        ? Stream.of(name)
        : Stream.of(name, name.substring(sign + MEETS.length()) + MEETS + name.substring(0, sign));
  }
}
