package org.watchfloor.ui.map.shape;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Figures;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.draw.Corners.Handle;
import org.watchfloor.ui.map.draw.Sketch;

/**
 * What is being drawn, over everything else, with the cross that marks the middle for those who
 * draw by keyboard. Hidden while nothing is drawn. JavaFX thread.
 */
public final class SketchCanvas extends ShapeLook {
  private static final ObjectRef NOTHING = new ObjectRef("sketch", "sketch");

  private final Canvas canvas = new Canvas();
  private @Nullable Sketch sketch;
  private ShapeStyle style = ShapeStyle.NOTE;
  private @Nullable Viewport viewport;
  private boolean cross;
  private List<Handle> grips = List.of();

  /** An empty, hidden canvas. */
  public SketchCanvas() {
    getChildren().add(canvas);
    canvas.setManaged(false);
    setVisible(false);
  }

  /**
   * Shows what is drawn.
   *
   * @param now null for nothing
   * @param cross whether the middle of the map is marked
   * @param grips what can be taken hold of, of this or of a shape that stands on the map
   */
  public void show(
      @Nullable Sketch now,
      ShapeStyle style,
      Viewport viewport,
      boolean cross,
      List<Handle> grips) {
    sketch = now;
    this.style = style;
    this.viewport = viewport;
    this.cross = cross;
    this.grips = List.copyOf(grips);
    setVisible(now != null || !grips.isEmpty());
    renew();
  }

  @Override
  void renew() {
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Viewport now = viewport;
    Sketch drawing = sketch;
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (now == null) {
      return;
    }
    ShapePainter brush = painter();
    brush.begin(g);
    if (drawing != null && !drawing.points().isEmpty()) {
      Outline outline = Outline.of(shape(drawing), now.zoom());
      brush.body(g, outline, 1, now, true);
      if (grips.isEmpty()) {
        drawing.points().forEach(point -> corner(g, now.x(point), now.y(point), 0.28));
      }
    }
    grips.forEach(grip -> corner(g, now.x(grip.at()), now.y(grip.at()), grip.fresh() ? 0.2 : 0.36));
    if (cross) {
      cross(g);
    }
  }

  private MapShape shape(Sketch drawing) {
    List<GeoPoint> points = new ArrayList<>(drawing.points());
    ShapeForm form = points.size() < 2 ? ShapeForm.PIN : ShapeForm.LINE;
    if (drawing.form() == Sketch.Form.AREA && points.size() > 2) {
      form = ShapeForm.AREA;
    } else if (drawing.form() == Sketch.Form.CIRCLE && drawing.radius() > 0) {
      points = new ArrayList<>(Figures.circle(points.getFirst(), drawing.radius()));
      form = ShapeForm.AREA;
    }
    return new MapShape(
        NOTHING,
        form,
        style,
        points,
        true,
        "",
        Message.of("map.tool.measureLine"),
        List.of(),
        null,
        null);
  }

  private void corner(GraphicsContext g, double x, double y, double ems) {
    double half = unit() * ems;
    g.setFill(Color.WHITE);
    g.fillOval(x - half, y - half, 2 * half, 2 * half);
    g.setStroke(Color.BLACK);
    g.setLineWidth(Math.max(1, unit() * 0.1));
    g.strokeOval(x - half, y - half, 2 * half, 2 * half);
  }

  private void cross(GraphicsContext g) {
    double x = Math.rint(getWidth() / 2);
    double y = Math.rint(getHeight() / 2);
    for (Color colour : new Color[] {Color.BLACK, Color.WHITE}) {
      g.setStroke(colour);
      g.setLineWidth(colour.equals(Color.BLACK) ? 3 : 1);
      g.strokeLine(x - unit(), y, x - 4, y);
      g.strokeLine(x + 4, y, x + unit(), y);
      g.strokeLine(x, y - unit(), x, y - 4);
      g.strokeLine(x, y + 4, x, y + unit());
    }
  }
}
