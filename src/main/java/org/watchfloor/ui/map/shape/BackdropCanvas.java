package org.watchfloor.ui.map.shape;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import org.watchfloor.ui.map.Viewport;

/** A canvas for a few imported features without words, as in a legend. JavaFX thread. */
final class BackdropCanvas extends ShapeSheet {
  private final ObjectProperty<BackdropIndex> index =
      new SimpleObjectProperty<>(BackdropIndex.EMPTY);

  /**
   * An empty canvas.
   *
   * @param viewport what it shows now
   */
  BackdropCanvas(Viewport viewport) {
    super(viewport);
    index.subscribe(now -> renew());
  }

  /** What it draws. */
  ObjectProperty<BackdropIndex> index() {
    return index;
  }

  @Override
  void paint(GraphicsContext g, Viewport now) {
    BackdropIndex items = index.get();
    BackdropPainter brush = inkPainter();
    brush.bodies(new CanvasPen(g), items.visible(now, brush.margin()), items.scale(now), now);
  }
}
