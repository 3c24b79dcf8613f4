package org.watchfloor.ui.map.shape;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import org.watchfloor.ui.map.Viewport;

/**
 * The sheet over the pictures of imported features, with their words and the chosen one. A map just
 * zoomed has no words until room was found anew. JavaFX thread.
 */
public final class BackdropMarks extends ShapeSheet {
  private final ObjectProperty<InkMarks> marks = new SimpleObjectProperty<>(InkMarks.NONE);

  /**
   * An empty sheet.
   *
   * @param viewport what it shows now
   */
  public BackdropMarks(Viewport viewport) {
    super(viewport);
    marks.subscribe(now -> renew());
  }

  /** What it draws. */
  public ObjectProperty<InkMarks> marks() {
    return marks;
  }

  /** Draws features in the present look, in the background. */
  public InkBrush brush() {
    return new InkBrush(inkPainter());
  }

  @Override
  void paint(GraphicsContext g, Viewport now) {
    InkMarks these = marks.get();
    BackdropPainter brush = inkPainter();
    // What is chosen must be seen, whatever lies over it.
    these
        .chosen()
        .forEach(shape -> brush.body(new CanvasPen(g), shape, these.scale(now), now, true));
    brush.words(g, these.words(now, 6 * brush.height()));
  }
}
