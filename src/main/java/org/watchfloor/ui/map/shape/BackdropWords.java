package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.ui.map.Viewport;

/**
 * Where the words of what can be seen find room: within areas, above places, at the middle of
 * lines; what finds none is not written. Pure.
 */
final class BackdropWords {
  /** More words than one in so many square heights of text nobody reads: 250 on a screen. */
  private static final double SPARSE = 50;

  /** Looked at for each that could stand; a screen full of dots has none anyway. */
  private static final int LOOKED_AT = 16;

  /** Words of what is smaller than their own height say nothing. */
  private static final double LEAST_SIZE = 1.5;

  private static final int AREA_CORNERS = 400;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** Words and the middle of their room, pixels of the screen. */
  record Placed(String label, double x, double y) {}

  private final BackdropPainter painter;
  private final double scale;
  private final Viewport now;
  private final List<double[]> rooms = new ArrayList<>();

  private BackdropWords(BackdropPainter painter, double scale, Viewport now) {
    this.painter = painter;
    this.scale = scale;
    this.now = now;
  }

  static List<Placed> of(
      List<BackdropShape> visible, BackdropPainter painter, double scale, Viewport now) {
    BackdropWords words = new BackdropWords(painter, scale, now);
    List<Placed> placed = new ArrayList<>();
    int most = painter.most(now.width() * now.height(), SPARSE);
    int looked = 0;
    for (BackdropShape shape : visible.reversed()) {
      if (placed.size() >= most || looked >= LOOKED_AT * most) {
        break;
      }
      String label = shape.item().label();
      boolean large =
          shape.dimension() == 0 || shape.size() * scale > LEAST_SIZE * painter.height();
      if (!label.isEmpty() && large) {
        looked++;
        words.place(shape, label, placed);
      }
    }
    return placed;
  }

  private void place(BackdropShape shape, String label, List<Placed> placed) {
    double[] at = middle(shape);
    double x = at[0] * scale - now.left();
    double y = at[1] * scale - now.top() - (shape.dimension() == 0 ? painter.height() : 0);
    double half = painter.width(label) / 2;
    if (shape.dimension() == 2 && 2 * half > shape.size() * scale * 1.6) {
      return;
    }
    double tall = painter.height() / 2;
    double[] room = {x - half, y - tall, x + half, y + tall};
    boolean seen = room[2] > 0 && room[3] > 0 && room[0] < now.width() && room[1] < now.height();
    if (!seen) {
      return;
    }
    for (double[] other : rooms) {
      if (room[0] < other[2] && room[2] > other[0] && room[1] < other[3] && room[3] > other[1]) {
        return;
      }
    }
    rooms.add(room);
    placed.add(new Placed(label, x, y));
  }

  private static double[] middle(BackdropShape shape) {
    Path path = shape.largest();
    return switch (shape.dimension()) {
      case 0 -> new double[] {path.xs()[0], path.ys()[0]};
      case 1 -> path.along(path.length() / 2);
      default -> inside(shape, path);
    };
  }

  private static double[] inside(BackdropShape shape, Path path) {
    if (path.size() > 3 && path.size() < AREA_CORNERS) {
      Coordinate[] ring = new Coordinate[path.size() + 1];
      for (int i = 0; i < ring.length; i++) {
        int at = i % path.size();
        ring[i] = new Coordinate(path.xs()[at], path.ys()[at]);
      }
      Coordinate found = FACTORY.createPolygon(ring).getInteriorPoint().getCoordinate();
      if (found != null) {
        return new double[] {found.x, found.y};
      }
    }
    double[] box = shape.box();
    return new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
  }
}
