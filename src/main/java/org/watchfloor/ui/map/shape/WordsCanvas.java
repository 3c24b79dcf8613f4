package org.watchfloor.ui.map.shape;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.canvas.GraphicsContext;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.symbol.MarkerIndex;
import org.watchfloor.ui.map.symbol.NameClaim.Placed;
import org.watchfloor.ui.map.symbol.NameClaim.Room;

/**
 * The words of shapes, where they found room among the symbols; above these. A map just zoomed has
 * none until room was found anew. JavaFX thread.
 */
public final class WordsCanvas extends ShapeSheet {
  private final ObjectProperty<MarkerIndex> index = new SimpleObjectProperty<>(MarkerIndex.EMPTY);

  /**
   * An empty canvas.
   *
   * @param viewport what it shows now
   */
  public WordsCanvas(Viewport viewport) {
    super(viewport);
    index.subscribe(now -> renew());
  }

  /** What it writes. */
  public ObjectProperty<MarkerIndex> index() {
    return index;
  }

  /** The shape whose words are under a pixel. */
  public Optional<MapShape> shapeAt(double x, double y) {
    Viewport now = viewport().get();
    if (index.get().zoom() != now.zoom()) {
      return Optional.empty();
    }
    return index.get().words().stream()
        .filter(placed -> holds(placed.room(), now.left() + x, now.top() + y))
        .map(Placed::shape)
        .findFirst();
  }

  private static boolean holds(Room room, double x, double y) {
    return x >= room.left()
        && y >= room.top()
        && x <= room.left() + room.width()
        && y <= room.top() + room.height();
  }

  @Override
  void paint(GraphicsContext g, Viewport now) {
    MarkerIndex markers = index.get();
    if (markers.zoom() != now.zoom() || markers.words().isEmpty()) {
      return;
    }
    ShapePainter brush = painter();
    brush.begin(g);
    for (Placed placed : markers.words()) {
      Room room = placed.room();
      double left = room.left() - now.left();
      double top = room.top() - now.top();
      boolean seen =
          left < now.width()
              && top < now.height()
              && left + room.width() > 0
              && top + room.height() > 0;
      if (seen) {
        brush.signs().words(g, placed, left, top, placed.shape().ref().equals(selected().get()));
      }
    }
  }
}
