package org.watchfloor.ui.map.shape;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.Viewport;

/** The canvas all shapes are drawn on, below the symbols. JavaFX thread. */
public final class ShapeCanvas extends ShapeSheet {
  private final ObjectProperty<ShapeIndex> index = new SimpleObjectProperty<>(ShapeIndex.EMPTY);

  /**
   * An empty canvas.
   *
   * @param viewport what it shows now
   */
  public ShapeCanvas(Viewport viewport) {
    super(viewport);
    index.subscribe(now -> renew());
  }

  /** What it draws. */
  public ObjectProperty<ShapeIndex> index() {
    return index;
  }

  /** The uppermost shape under a pixel. */
  public Optional<MapShape> shapeAt(double x, double y) {
    return index.get().at(viewport().get(), x, y, unit() * 0.7);
  }

  @Override
  void paint(GraphicsContext g, Viewport now) {
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
    for (Outline outline : visible) {
      double x = Math.rint(outline.x() * scale - now.left());
      double y = Math.rint(outline.y() * scale - now.top());
      brush.signs().sign(g, outline.shape(), x, y, chosen(outline));
    }
  }

  private boolean chosen(Outline outline) {
    return outline.shape().ref().equals(selected().get());
  }
}
