package org.watchfloor.ui.map.shape;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.Viewport;

/**
 * The canvas all shapes are drawn on, below the symbols. Whatever changes within a pulse is drawn
 * once, at its end; a short drag only moves what is drawn already. JavaFX thread.
 */
public final class ShapeCanvas extends ShapeLook {
  /** How far the canvas reaches beyond each edge: so far the map is dragged without drawing. */
  private static final double BEYOND = 128;

  private final Canvas canvas = new Canvas();
  private final Rectangle window = new Rectangle();
  private final ObjectProperty<Viewport> viewport;
  private final ObjectProperty<ShapeIndex> index = new SimpleObjectProperty<>(ShapeIndex.EMPTY);
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();

  /** What is on the canvas; null if it must be drawn again. */
  private @Nullable Viewport drawn;

  /**
   * An empty canvas.
   *
   * @param viewport what it shows now
   */
  public ShapeCanvas(Viewport viewport) {
    this.viewport = new SimpleObjectProperty<>(viewport);
    getChildren().add(canvas);
    canvas.setManaged(false);
    setClip(window);
    this.viewport.subscribe(this::requestLayout);
    index.subscribe(now -> renew());
    selected.subscribe(now -> renew());
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** What it draws. */
  public ObjectProperty<ShapeIndex> index() {
    return index;
  }

  /** The object that is set off; null for none. */
  public ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  /** The uppermost shape under a pixel. */
  public Optional<MapShape> shapeAt(double x, double y) {
    return index.get().at(viewport.get(), x, y, unit() * 0.7);
  }

  @Override
  void renew() {
    drawn = null;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Viewport now = viewport.get();
    if (drawn == null || !covers(drawn, now)) {
      double beyond = Math.rint(Math.min(BEYOND, Math.min(getWidth(), getHeight()) / 4));
      drawn = now.resized(getWidth(), getHeight()).widened(beyond);
      window.setWidth(getWidth());
      window.setHeight(getHeight());
      canvas.setWidth(drawn.width());
      canvas.setHeight(drawn.height());
      paint(canvas.getGraphicsContext2D(), drawn);
    }
    canvas.relocate(drawn.left() - now.left(), drawn.top() - now.top());
  }

  private boolean covers(Viewport painted, Viewport now) {
    return painted.zoom() == now.zoom()
        && getWidth() == window.getWidth()
        && getHeight() == window.getHeight()
        && painted.left() <= now.left()
        && painted.top() <= now.top()
        && painted.left() + painted.width() >= now.left() + getWidth()
        && painted.top() + painted.height() >= now.top() + getHeight();
  }

  private void paint(GraphicsContext g, Viewport now) {
    g.clearRect(0, 0, now.width(), now.height());
    ShapeIndex shapes = index.get();
    if (shapes.isEmpty()) {
      return;
    }
    ShapePainter brush = painter();
    double scale = shapes.scale(now);
    List<Outline> visible = shapes.visible(now, brush.margin());
    brush.begin(g);
    for (Outline outline : visible) {
      brush.body(g, outline, scale, now, chosen(outline));
    }
    ShapeSigns signs = brush.signs();
    signs.clear();
    for (Outline outline : visible) {
      signs.sign(
          g, outline.shape(), x(outline, scale, now), y(outline, scale, now), chosen(outline));
    }
    for (Outline outline : visible.reversed()) {
      signs.name(g, outline.shape(), x(outline, scale, now), y(outline, scale, now));
    }
  }

  private boolean chosen(Outline outline) {
    return outline.shape().ref().equals(selected.get());
  }

  private static double x(Outline outline, double scale, Viewport now) {
    return Math.rint(outline.x() * scale - now.left());
  }

  private static double y(Outline outline, double scale, Viewport now) {
    return Math.rint(outline.y() * scale - now.top());
  }
}
