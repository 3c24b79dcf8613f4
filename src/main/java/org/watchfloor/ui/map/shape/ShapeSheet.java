package org.watchfloor.ui.map.shape;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Viewport;

/**
 * A canvas that follows the camera. Whatever changes within a pulse is drawn once, at its end; a
 * short drag only moves what is drawn already. JavaFX thread.
 */
abstract class ShapeSheet extends ShapeLook {
  /** How far the canvas reaches beyond each edge: so far the map is dragged without drawing. */
  private static final double BEYOND = 128;

  private final Canvas canvas = new Canvas();
  private final Rectangle window = new Rectangle();
  private final ObjectProperty<Viewport> viewport;
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();

  /** What is on the canvas; null if it must be drawn again. */
  private @Nullable Viewport drawn;

  ShapeSheet(Viewport viewport) {
    this.viewport = new SimpleObjectProperty<>(viewport);
    getChildren().add(canvas);
    canvas.setManaged(false);
    setClip(window);
    this.viewport.subscribe(this::requestLayout);
    selected.subscribe(now -> renew());
  }

  /** Draws on an empty canvas. */
  abstract void paint(GraphicsContext g, Viewport now);

  /** What part of the world it shows. */
  public final ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** The object that is set off; null for none. */
  public final ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  @Override
  final void renew() {
    drawn = null;
    requestLayout();
  }

  @Override
  protected final void layoutChildren() {
    Viewport now = viewport.get();
    if (drawn == null || !covers(drawn, now)) {
      double beyond = Math.rint(Math.min(BEYOND, Math.min(getWidth(), getHeight()) / 4));
      drawn = now.resized(getWidth(), getHeight()).widened(beyond);
      window.setWidth(getWidth());
      window.setHeight(getHeight());
      canvas.setWidth(drawn.width());
      canvas.setHeight(drawn.height());
      GraphicsContext g = canvas.getGraphicsContext2D();
      g.clearRect(0, 0, drawn.width(), drawn.height());
      paint(g, drawn);
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
}
