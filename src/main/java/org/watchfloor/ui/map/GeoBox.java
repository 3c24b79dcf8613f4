package org.watchfloor.ui.map;

import java.util.Collection;
import org.watchfloor.geo.GeoPoint;

/**
 * An upright box of the earth that does not cross the date line. Any thread.
 *
 * @param west degrees
 * @param south degrees
 * @param east degrees, at least west
 * @param north degrees, at least south
 */
public record GeoBox(double west, double south, double east, double north) {

  /**
   * The smallest box around places.
   *
   * @param places at least one
   */
  public static GeoBox around(Collection<GeoPoint> places) {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("A box around nothing");
    }
    return new GeoBox(
        places.stream().mapToDouble(GeoPoint::lon).min().orElseThrow(),
        places.stream().mapToDouble(GeoPoint::lat).min().orElseThrow(),
        places.stream().mapToDouble(GeoPoint::lon).max().orElseThrow(),
        places.stream().mapToDouble(GeoPoint::lat).max().orElseThrow());
  }

  /** The largest whole zoom at which the box fits into so many pixels. */
  int zoomFor(double width, double height) {
    for (int zoom = Viewport.MAX_ZOOM; zoom > Viewport.MIN_ZOOM; zoom--) {
      double across = Mercator.x(east, zoom) - Mercator.x(west, zoom);
      double down = Mercator.y(south, zoom) - Mercator.y(north, zoom);
      if (across <= width && down <= height) {
        return zoom;
      }
    }
    return Viewport.MIN_ZOOM;
  }

  /** The middle on the map, which is not quite the mean of the latitudes. */
  GeoPoint centre() {
    double y = (Mercator.y(south, Viewport.MAX_ZOOM) + Mercator.y(north, Viewport.MAX_ZOOM)) / 2;
    double x = (Mercator.x(west, Viewport.MAX_ZOOM) + Mercator.x(east, Viewport.MAX_ZOOM)) / 2;
    return Mercator.point(x, y, Viewport.MAX_ZOOM);
  }
}
