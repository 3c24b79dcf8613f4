package org.watchfloor.geo.basemap.label;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Places names at points: centred, or below the small sign of what they name. */
final class PointPlacer {
  /** Free space kept around a name, pixels. */
  private static final double AIR = 4;

  /** A repeated name nearer than this, in pixels, is the same thing mapped twice. */
  private static final double SAME_THING = 120;

  private static final double MARK_RADIUS = 3.4;

  private final int zoom;
  private final MapFont font;
  private final double scale;

  PointPlacer(int zoom, MapFont font) {
    this.zoom = zoom;
    this.font = font;
    this.scale = 256 * Math.pow(2, zoom);
  }

  void place(Label.AtPoint label, String text, CollisionGrid grid, Consumer<PlacedLabel> out) {
    double x = Math.rint(label.x() * scale);
    double y = Math.rint(label.y() * scale);
    Shape mark = mark(label.kind().mark());
    Shape letters = letters(LabelLines.of(text), label.kind(), mark == null);
    Rectangle2D box = letters.getBounds2D();
    if (mark != null) {
      box.add(mark.getBounds2D());
    }
    CollisionGrid.Box taken =
        new CollisionGrid.Box(
                x + box.getMinX(), y + box.getMinY(), x + box.getMaxX(), y + box.getMaxY())
            .grown(AIR);
    if (!grid.repeats(text, taken, SAME_THING) && grid.take(text, List.of(taken))) {
      out.accept(new PlacedLabel(label.kind(), x, y, letters, mark, box));
    }
  }

  private Shape letters(List<String> lines, LabelKind kind, boolean centred) {
    List<GlyphVector> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(font.glyphs(line, kind, zoom)));
    double height = kind.size(zoom) * 1.25;
    double top = centred ? -height * rows.size() / 2 : MARK_RADIUS + 2;
    Path2D all = new Path2D.Float();
    for (int i = 0; i < rows.size(); i++) {
      double width = rows.get(i).getLogicalBounds().getWidth();
      double baseline = top + height * i + kind.size(zoom) * 1.02;
      all.append(
          rows.get(i).getOutline((float) Math.rint(-width / 2), (float) Math.rint(baseline)),
          false);
    }
    return all;
  }

  private static @Nullable Shape mark(LabelKind.Mark mark) {
    double r = MARK_RADIUS;
    return switch (mark) {
      case NONE -> null;
      case CIRCLE -> new Ellipse2D.Double(-r * 0.75, -r * 0.75, r * 1.5, r * 1.5);
      case SQUARE -> new Rectangle2D.Double(-r * 0.85, -r * 0.85, r * 1.7, r * 1.7);
      case TRIANGLE -> polygon(0, -r, r, r * 0.8, -r, r * 0.8);
      case DIAMOND ->
          AffineTransform.getRotateInstance(Math.PI / 4)
              .createTransformedShape(new Rectangle2D.Double(-r * 0.8, -r * 0.8, r * 1.6, r * 1.6));
      case CROSS -> {
        double a = 1.3;
        yield polygon(
            -a, -r, a, -r, a, -a, r, -a, r, a, a, a, a, r, -a, r, -a, a, -r, a, -r, -a, -a, -a);
      }
    };
  }

  private static Path2D polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
