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
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.SymbolFeed;
import org.watchfloor.ui.map.shape.ShapeIndex;
import org.watchfloor.ui.map.symbol.Grouping;
import org.watchfloor.ui.map.symbol.MarkerIndex;

/**
 * Groups the shown symbols for the zoom of the map and finds room for all names, those of shapes
 * first; in the background, whenever symbols, shapes, layers, zoom or the size of text change.
 * JavaFX thread.
 */
final class MarkerFeed {
  private final SymbolFeed symbols;
  private final ShapeFeed shapes;
  private final LayerChoice choice;
  private final MapCamera camera;
  private final Rereading<MarkerIndex> grouping;
  private final ReadOnlyObjectWrapper<MarkerIndex> index =
      new ReadOnlyObjectWrapper<>(MarkerIndex.EMPTY);
  private List<MapSymbol> shown = List.of();
  private List<MapShape> drawn = List.of();
  private int zoom;
  private double unit;

  MarkerFeed(
      SymbolFeed symbols,
      ShapeFeed shapes,
      LayerChoice choice,
      MapCamera camera,
      Tasks tasks,
      Fx fx) {
    this.symbols = symbols;
    this.shapes = shapes;
    this.choice = choice;
    this.camera = camera;
    this.grouping = new Rereading<>(tasks, fx, Message.of("map.task.group"), index::set);
  }

  /** What is to be drawn. */
  ReadOnlyObjectProperty<MarkerIndex> index() {
    return index.getReadOnlyProperty();
  }

  /** Follows the symbols as long as the map is shown. */
  void follow(Subscriptions life) {
    life.follow(symbols.byLayer(), now -> take());
    life.follow(shapes.byLayer(), now -> takeShapes());
    life.follow(
        choice.hidden(),
        hidden -> {
          drawn = shapes.shown();
          take();
        });
    life.follow(camera.viewport(), now -> zoomed(now.zoom()));
  }

  /** Takes the height of text in pixels: cells grow with it. */
  void size(double textHeight) {
    if (textHeight != unit) {
      unit = textHeight;
      group();
    }
  }

  private void take() {
    shown = symbols.shown();
    group();
  }

  private void takeShapes() {
    List<MapShape> now = shapes.shown();
    if (!now.equals(drawn)) {
      drawn = now;
      group();
    }
  }

  private void zoomed(int now) {
    if (now != zoom) {
      zoom = now;
      group();
    }
  }

  private void group() {
    if (unit <= 0 || zoom <= 0) {
      return;
    }
    List<MapSymbol> these = shown;
    List<MapShape> besides = drawn;
    int atZoom = zoom;
    double ofSize = unit;
    grouping.read(() -> {
      ShapeIndex outlines = ShapeIndex.of(besides, atZoom);
      return Grouping.group(these, atZoom, ofSize, outlines.claims(ofSize));
    });
  }
}
