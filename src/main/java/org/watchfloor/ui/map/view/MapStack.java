package org.watchfloor.ui.map.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundView;
import org.watchfloor.ui.map.shape.ShapeCanvas;
import org.watchfloor.ui.map.shape.WordsCanvas;
import org.watchfloor.ui.map.symbol.Marker;
import org.watchfloor.ui.map.symbol.SymbolCanvas;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.Theme;

/**
 * The picture of one map: ground, shapes, symbols and words, one above the other. Nothing here
 * answers a hand; that is for whoever shows it. JavaFX thread.
 */
public final class MapStack {
  private final MapParts parts;
  private final Theme theme;
  private final MarkerFeed markers;
  private final OutlineFeed outlines;
  private final GroundView ground;
  private final ShapeCanvas shapes;
  private final SymbolCanvas symbols;
  private final WordsCanvas written;
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();

  MapStack(MapParts parts, Map<SymbolCategory, String> signs, Theme theme, Tasks tasks, Fx fx) {
    this.parts = parts;
    this.theme = theme;
    this.markers =
        new MarkerFeed(parts.symbols(), parts.shapes(), parts.layers(), parts.camera(), tasks, fx);
    this.outlines = new OutlineFeed(parts.shapes(), parts.layers(), parts.camera(), tasks, fx);
    Viewport now = parts.camera().viewport().get();
    this.ground = new GroundView(parts.ground(), now);
    this.shapes = new ShapeCanvas(now);
    this.symbols = new SymbolCanvas(now, signs);
    this.written = new WordsCanvas(now);
    nodes().forEach(layer -> layer.setManaged(false));
  }

  /** What it is drawn on, lowest first. */
  public List<Node> nodes() {
    return List.of(ground, shapes, symbols, written);
  }

  /** Takes the size of the window, in pixels. */
  public void resize(double width, double height) {
    nodes().forEach(layer -> layer.resize(width, height));
    parts.camera().resize(width, height);
  }

  /** Follows camera, layers, ground and theme as long as the map is shown. */
  public void follow(Subscriptions life) {
    life.follow(theme.look(), look -> parts.ground().style().set(style(look)));
    ground.follow(life);
    parts.symbols().follow(life);
    markers.follow(life);
    outlines.follow(life);
    life.follow(parts.camera().viewport(), this::moved);
    life.follow(markers.index(), symbols.index()::set);
    life.follow(markers.index(), written.index()::set);
    life.follow(outlines.index(), shapes.index()::set);
    life.follow(selected, symbols.selected()::set);
    life.follow(selected, shapes.selected()::set);
    life.follow(selected, written.selected()::set);
    life.follow(symbols.unit(), size -> markers.size(size.doubleValue()));
    life.follow(
        parts.groundChoice().strength(),
        steps -> ground.strength((double) steps.intValue() / GroundChoice.FULL));
  }

  private static TileStyle style(Look look) {
    return look == Look.DAY ? TileStyle.DAY : TileStyle.NIGHT;
  }

  private void moved(Viewport now) {
    ground.viewport().set(now);
    shapes.viewport().set(now);
    symbols.viewport().set(now);
    written.viewport().set(now);
  }

  /** The object with the ring around it; null for none. */
  public ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  /** The height of text on it, in pixels. */
  ReadOnlyDoubleProperty unit() {
    return symbols.unit();
  }

  Optional<Marker> markerAt(double x, double y) {
    return symbols.markerAt(x, y);
  }

  Optional<MapShape> shapeAt(double x, double y) {
    return written.shapeAt(x, y).or(() -> shapes.shapeAt(x, y));
  }

  /** The thing under a pixel of the map; of a group none, for no single one is meant. */
  Optional<ObjectRef> objectAt(double x, double y) {
    Optional<Marker> marker = markerAt(x, y);
    return marker.isPresent()
        ? marker.filter(one -> !one.isGroup()).map(one -> one.first().ref())
        : shapeAt(x, y).map(MapShape::ref);
  }
}
