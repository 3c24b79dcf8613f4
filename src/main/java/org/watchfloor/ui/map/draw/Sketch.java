package org.watchfloor.ui.map.draw;

import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;

/**
 * What has been clicked with a tool so far. Immutable; any thread.
 *
 * @param form what it is to become
 * @param points in the order of the clicks
 */
public record Sketch(Form form, List<GeoPoint> points) {

  /** What a tool draws, and how many clicks that takes. */
  public enum Form {
    /** One place. */
    SPOT(1, 1),
    /** One place, or a line. */
    SPOT_OR_LINE(1, Integer.MAX_VALUE),
    /** A line. */
    LINE(2, Integer.MAX_VALUE),
    /** An area. */
    AREA(3, Integer.MAX_VALUE),
    /** A middle, and a place on the circle. */
    CIRCLE(2, 2);

    private final int least;
    private final int most;

    Form(int least, int most) {
      this.least = least;
      this.most = most;
    }
  }

  public Sketch {
    points = List.copyOf(points);
  }

  /** Whether it can end here. */
  public boolean enough() {
    return points.size() >= form.least;
  }

  /** Whether it ends by itself. */
  public boolean full() {
    return points.size() >= form.most;
  }

  /** How many clicks it needs at least. */
  public int least() {
    return form.least;
  }

  /** With one more place; the same place twice is one. */
  public Sketch plus(GeoPoint at) {
    if (!points.isEmpty() && points.getLast().equals(at)) {
      return this;
    }
    List<GeoPoint> more = new java.util.ArrayList<>(points);
    more.add(at);
    return new Sketch(form, more);
  }

  /** Without the last place. */
  public Sketch less() {
    return points.isEmpty() ? this : new Sketch(form, points.subList(0, points.size() - 1));
  }

  /** Metres from the middle of a circle to its edge; 0 while only the middle is known. */
  public double radius() {
    return points.size() < 2 ? 0 : Geodesic.metres(points.getFirst(), points.getLast());
  }
}
