package org.watchfloor.ui.map.shape;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.Viewport;

/** The canvas imported features are drawn on, below all shapes and symbols. JavaFX thread. */
public final class BackdropCanvas extends ShapeSheet {
  private final ObjectProperty<BackdropIndex> index =
      new SimpleObjectProperty<>(BackdropIndex.EMPTY);

  /**
   * An empty canvas.
   *
   * @param viewport what it shows now
   */
  public BackdropCanvas(Viewport viewport) {
    super(viewport);
    index.subscribe(now -> renew());
  }

  /** What it draws. */
  public ObjectProperty<BackdropIndex> index() {
    return index;
  }

  /** The uppermost feature under a pixel. */
  public Optional<BackdropItem> itemAt(double x, double y) {
    return index.get().at(viewport().get(), x, y, unit() * 0.6);
  }

  @Override
  void paint(GraphicsContext g, Viewport now) {
    BackdropIndex items = index.get();
    if (items.isEmpty()) {
      return;
    }
    BackdropPainter brush = inkPainter();
    double scale = items.scale(now);
    List<BackdropShape> visible = items.visible(now, brush.margin());
    brush.begin(g);
    for (BackdropShape shape : visible) {
      if (!chosen(shape)) {
        brush.body(g, shape, scale, now, false);
      }
    }
    // What is chosen must be seen, whatever lies over it.
    visible.stream().filter(this::chosen).forEach(shape -> brush.body(g, shape, scale, now, true));
    BackdropWords.of(visible, brush, scale, now)
        .forEach(placed -> brush.words(g, placed.label(), placed.x(), placed.y()));
  }

  private boolean chosen(BackdropShape shape) {
    return shape.item().ref().equals(selected().get());
  }
}
