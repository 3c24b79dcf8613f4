package org.watchfloor.ui.map;

import org.watchfloor.geo.GeoPoint;

/**
 * The part of the world a map shows. Its corner always lies on a whole pixel and its zoom is whole:
 * tiles stay sharp and show no seams. Immutable; any thread.
 *
 * @param left the west edge in world pixels of the zoom
 * @param top the north edge in world pixels of the zoom
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param zoom {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 */
public record Viewport(double left, double top, double width, double height, int zoom) {
  /** The country. */
  public static final int MIN_ZOOM = 5;

  /** Single houses. */
  public static final int MAX_ZOOM = 18;

  public Viewport {
    width = Math.max(1, width);
    height = Math.max(1, height);
    zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    double side = Mercator.side(zoom);
    left = Math.rint(Math.clamp(left, -width / 2, side - width / 2));
    top = Math.rint(Math.clamp(top, -height / 2, side - height / 2));
  }

  /** A viewport of this size around a place. */
  public static Viewport around(GeoPoint centre, int zoom, double width, double height) {
    int whole = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    return new Viewport(
        Mercator.x(centre.lon(), whole) - width / 2,
        Mercator.y(centre.lat(), whole) - height / 2,
        width,
        height,
        whole);
  }

  /** The place in the middle. */
  public GeoPoint centre() {
    return point(width / 2, height / 2);
  }

  /** The place under a pixel of the map, counted from its upper left corner. */
  public GeoPoint point(double x, double y) {
    return Mercator.point(left + x, top + y, zoom);
  }

  /** How far right of the map's left edge a place lies, in pixels. */
  public double x(GeoPoint place) {
    return Mercator.x(place.lon(), zoom) - left;
  }

  /** How far below the map's upper edge a place lies, in pixels. */
  public double y(GeoPoint place) {
    return Mercator.y(place.lat(), zoom) - top;
  }

  /** Whether a place can be seen. */
  public boolean shows(GeoPoint place) {
    double x = x(place);
    double y = y(place);
    return x >= 0 && y >= 0 && x < width && y < height;
  }

  /** Moved so that what was at (dx, dy) comes to the upper left corner. */
  public Viewport moved(double dx, double dy) {
    return new Viewport(left + dx, top + dy, width, height, zoom);
  }

  /** At another zoom, with the place under (x, y) staying where it is. */
  public Viewport zoomed(int newZoom, double x, double y) {
    int whole = Math.clamp(newZoom, MIN_ZOOM, MAX_ZOOM);
    double scale = Math.pow(2, whole - zoom);
    return new Viewport((left + x) * scale - x, (top + y) * scale - y, width, height, whole);
  }

  /** Of another size, around the same place. */
  public Viewport resized(double newWidth, double newHeight) {
    return new Viewport(
        left + (width - newWidth) / 2, top + (height - newHeight) / 2, newWidth, newHeight, zoom);
  }

  /** With so many more pixels on every side. */
  public Viewport widened(double pixels) {
    return new Viewport(left - pixels, top - pixels, width + 2 * pixels, height + 2 * pixels, zoom);
  }
}
