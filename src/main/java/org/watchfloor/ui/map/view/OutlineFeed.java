package org.watchfloor.ui.map.view;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.shape.ShapeIndex;

/**
 * Makes the shown shapes ready for the zoom of the map, in the background, whenever shapes, layers
 * or zoom change. JavaFX thread.
 */
final class OutlineFeed {
  private final ShapeFeed shapes;
  private final LayerChoice choice;
  private final MapCamera camera;
  private final Rereading<ShapeIndex> making;
  private final ReadOnlyObjectWrapper<ShapeIndex> index =
      new ReadOnlyObjectWrapper<>(ShapeIndex.EMPTY);
  private List<MapShape> shown = List.of();
  private int zoom;

  OutlineFeed(ShapeFeed shapes, LayerChoice choice, MapCamera camera, Tasks tasks, Fx fx) {
    this.shapes = shapes;
    this.choice = choice;
    this.camera = camera;
    this.making = new Rereading<>(tasks, fx, Message.of("map.task.outlines"), index::set);
  }

  /** What is to be drawn. */
  ReadOnlyObjectProperty<ShapeIndex> index() {
    return index.getReadOnlyProperty();
  }

  /** Follows the shapes as long as the map is shown. */
  void follow(Subscriptions life) {
    shapes.follow(life);
    life.follow(shapes.byLayer(), now -> take());
    life.follow(choice.hidden(), hidden -> take());
    life.follow(camera.viewport(), now -> zoomed(now.zoom()));
  }

  private void take() {
    List<MapShape> now = shapes.shown();
    if (!now.equals(shown)) {
      shown = now;
      make();
    }
  }

  private void zoomed(int now) {
    if (now != zoom) {
      zoom = now;
      make();
    }
  }

  private void make() {
    List<MapShape> these = shown;
    int atZoom = zoom;
    if (atZoom > 0 && !(these.isEmpty() && index.get().isEmpty())) {
      making.read(() -> ShapeIndex.of(these, atZoom));
    }
  }
}
