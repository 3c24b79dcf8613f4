package org.watchfloor.ui.map.symbol;

import javafx.scene.canvas.GraphicsContext;
import org.watchfloor.ui.map.SymbolCategory;

/** The outlines of symbols, as a path around a middle. */
enum SymbolShape {
  /** A square on its tip. */
  DIAMOND(new double[] {0, 1, 0, -1}, new double[] {-1, 0, 1, 0}, 0),
  /** A triangle on its base. */
  TRIANGLE(new double[] {0, 1.08, -1.08}, new double[] {-1.1, 0.8, 0.8}, 0.18),
  /** A disc. */
  CIRCLE(new double[] {}, new double[] {}, 0),
  /** A square on its side. */
  SQUARE(new double[] {-0.88, 0.88, 0.88, -0.88}, new double[] {-0.88, -0.88, 0.88, 0.88}, 0),
  /** A house. */
  HOUSE(
      new double[] {0, 1.05, 0.82, 0.82, -0.82, -0.82, -1.05},
      new double[] {-1.15, -0.3, -0.3, 0.88, 0.88, -0.3, -0.3},
      0.14),
  /** A triangle on its tip. */
  TIP(new double[] {0, 1.08, -1.08}, new double[] {1.1, -0.8, -0.8}, -0.2),
  /** A plate of eight sides. */
  OCTAGON(
      new double[] {-0.42, 0.42, 1, 1, 0.42, -0.42, -1, -1},
      new double[] {-1, -1, -0.42, 0.42, 1, 1, 0.42, -0.42},
      0),
  /** A hull with a raised bow. */
  HULL(
      new double[] {-1.15, -0.6, -0.6, 0.6, 0.6, 1.15, 0.7, -0.7},
      new double[] {-0.1, -0.1, -1, -1, -0.1, -0.1, 1, 1},
      0.1),
  /** A plate that points to the right. */
  SIGNPOST(new double[] {-1, 0.55, 1.25, 0.55, -1}, new double[] {-0.88, -0.88, 0, 0.88, 0.88}, 0),
  /** A plate of five sides. */
  PENTAGON(
      new double[] {0, 1.05, 0.65, -0.65, -1.05},
      new double[] {-1.1, -0.34, 0.9, 0.9, -0.34},
      0.08),
  /** A lying capsule: a group of several kinds. */
  CAPSULE(new double[] {}, new double[] {}, 0);

  private static final double CAPSULE_WIDTH = 1.25;
  private static final double CAPSULE_HEIGHT = 0.85;

  private final double[] xs;
  private final double[] ys;
  private final double signY;

  SymbolShape(double[] xs, double[] ys, double signY) {
    this.xs = xs;
    this.ys = ys;
    this.signY = signY;
  }

  /** The shape of a category. */
  static SymbolShape of(SymbolCategory category) {
    return switch (category) {
      case INCIDENT -> DIAMOND;
      case RISK -> TRIANGLE;
      case TEAM -> CIRCLE;
      case DEPOT -> SQUARE;
      case SHELTER -> HOUSE;
      case GAUGE -> TIP;
      case OUTAGE, ROAD_OUT, NETWORK_OUT, POWER_OUT -> OCTAGON;
      case VESSEL -> HULL;
      case EVACUATION -> SIGNPOST;
      case RESOURCE -> PENTAGON;
    };
  }

  /** How far below the middle the sign stands, as a part of the half side. */
  double signY() {
    return signY;
  }

  /** Draws it, filled and outlined in the colours that are set. */
  void draw(GraphicsContext g, double x, double y, double half) {
    switch (this) {
      case CIRCLE -> {
        g.fillOval(x - half, y - half, 2 * half, 2 * half);
        g.strokeOval(x - half, y - half, 2 * half, 2 * half);
      }
      case CAPSULE -> {
        double width = half * CAPSULE_WIDTH;
        double height = half * CAPSULE_HEIGHT;
        double arc = 2 * height;
        g.fillRoundRect(x - width, y - height, 2 * width, 2 * height, arc, arc);
        g.strokeRoundRect(x - width, y - height, 2 * width, 2 * height, arc, arc);
      }
      case DIAMOND, TRIANGLE, SQUARE, HOUSE, TIP, OCTAGON, HULL, SIGNPOST, PENTAGON -> {
        double[] px = new double[xs.length];
        double[] py = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
          px[i] = x + xs[i] * half;
          py[i] = y + ys[i] * half;
        }
        g.fillPolygon(px, py, px.length);
        g.strokePolygon(px, py, px.length);
      }
    }
  }
}
