package org.watchfloor.ui.map.draw;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;

/** The corners of a drawing that a hand can take hold of, and what becomes of it. Pure. */
public final class Corners {
  private Corners() {}

  /**
   * Something to take hold of.
   *
   * @param index the corner, or where a new one is inserted
   * @param fresh whether it is the middle of an edge: moving it makes a new corner
   */
  public record Handle(int index, boolean fresh, GeoPoint at) {}

  /** All that can be taken hold of, corners first. Of a circle its middle and its edge. */
  public static List<Handle> of(Sketch sketch) {
    List<GeoPoint> points = sketch.points();
    List<Handle> handles = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      handles.add(new Handle(i, false, points.get(i)));
    }
    boolean closed = sketch.form() == Sketch.Form.AREA && points.size() > 2;
    boolean edges = closed || sketch.form() == Sketch.Form.LINE || line(sketch);
    for (int i = 1; edges && i < points.size() + (closed ? 1 : 0); i++) {
      handles.add(new Handle(i, true, between(points.get(i - 1), points.get(i % points.size()))));
    }
    return List.copyOf(handles);
  }

  private static boolean line(Sketch sketch) {
    return sketch.form() == Sketch.Form.SPOT_OR_LINE && sketch.points().size() > 1;
  }

  private static GeoPoint between(GeoPoint one, GeoPoint other) {
    return new GeoPoint((one.lon() + other.lon()) / 2, (one.lat() + other.lat()) / 2);
  }

  /** With what a handle holds at another place; a circle keeps its radius when its middle moves. */
  public static Sketch moved(Sketch sketch, Handle handle, GeoPoint to) {
    List<GeoPoint> points = new ArrayList<>(sketch.points());
    if (handle.fresh()) {
      points.add(handle.index(), to);
    } else {
      points.set(handle.index(), to);
    }
    boolean middle = sketch.form() == Sketch.Form.CIRCLE && handle.index() == 0;
    if (middle && points.size() > 1) {
      points.set(1, Geodesic.destination(to, 90, sketch.radius()));
    }
    return new Sketch(sketch.form(), points);
  }

  /** Without a corner; the same if it needs all it has. */
  public static Sketch without(Sketch sketch, Handle handle) {
    if (handle.fresh() || sketch.points().size() <= sketch.least()) {
      return sketch;
    }
    List<GeoPoint> points = new ArrayList<>(sketch.points());
    points.remove(handle.index());
    return new Sketch(sketch.form(), points);
  }
}
