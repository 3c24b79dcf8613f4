package org.watchfloor.warning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;

/**
 * Where a warning holds.
 *
 * @param name as the message describes it
 * @param codes division codes of twelve digits, of any level
 * @param polygons outer rings, each of three corners or more, not coming back to the first
 * @param circles circles around a point
 * @param colour the colour here; null for that of the message
 */
public record WarnedArea(
    String name,
    List<String> codes,
    List<List<GeoPoint>> polygons,
    List<Circle> circles,
    @Nullable WarningColour colour) {

  /**
   * A circle.
   *
   * @param metres its radius, more than 0
   */
  public record Circle(GeoPoint centre, double metres) {}

  public WarnedArea {
    codes = List.copyOf(codes);
    polygons = polygons.stream().map(List::copyOf).toList();
    circles = List.copyOf(circles);
  }

  /** A township or another area of the district. */
  public static WarnedArea coded(String name, String code) {
    return new WarnedArea(name, List.of(code), List.of(), List.of(), null);
  }

  /** Whether it has a shape of its own. */
  public boolean drawn() {
    return !polygons.isEmpty() || !circles.isEmpty();
  }
}
