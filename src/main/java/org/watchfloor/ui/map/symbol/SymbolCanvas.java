package org.watchfloor.ui.map.symbol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.PixelDensity;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.Viewport;

/**
 * The one canvas all symbols are drawn on. Whatever changes within a pulse is drawn once, at its
 * end; a short drag only moves what is drawn already. Colours and the size of text come from the
 * style sheet. JavaFX thread.
 */
public final class SymbolCanvas extends Region {
  /** A symbol so far outside may have a name that reaches inside, in text heights. */
  private static final double MARGIN = 10;

  /** How far the canvas reaches beyond each edge: so far the map is dragged without drawing. */
  private static final double BEYOND = 128;

  /** So few are drawn directly: a sign in a legend needs no sheet of its own. */
  private static final int FEW = 20;

  private static final StyleablePropertyFactory<SymbolCanvas> STYLE =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private static final List<String> COLOURS =
      List.of("red", "orange", "yellow", "blue", "plate", "text", "muted", "ring");

  private final Canvas canvas = new Canvas();
  private final ObjectProperty<Viewport> viewport;
  private final ObjectProperty<MarkerIndex> index = new SimpleObjectProperty<>(MarkerIndex.EMPTY);
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();
  private final Map<SymbolCategory, String> signs;

  private final Map<String, StyleableProperty<Color>> colours = new HashMap<>();

  /** Inherits the font of the page, which a region does not do. */
  private final Text fontProbe = new Text();

  private final ReadOnlyDoubleWrapper unit = new ReadOnlyDoubleWrapper();

  private final Rectangle window = new Rectangle();
  private @Nullable SymbolPainter painter;
  private @Nullable SpriteSheet sheet;
  private @Nullable Marker chosen;

  /** What is on the canvas; null if it must be drawn again. */
  private @Nullable Viewport drawn;

  /**
   * An empty canvas.
   *
   * @param viewport what it shows now
   * @param signs the character inside each category's symbol
   */
  public SymbolCanvas(Viewport viewport, Map<SymbolCategory, String> signs) {
    this.viewport = new SimpleObjectProperty<>(viewport);
    this.signs = Map.copyOf(signs);
    getStyleClass().add("map-symbols");
    getChildren().addAll(fontProbe, canvas);
    fontProbe.setManaged(false);
    canvas.setManaged(false);
    setClip(window);
    COLOURS.forEach(this::addColour);
    fontProbe.fontProperty().subscribe(this::sized);
    setMouseTransparent(true);
    this.viewport.subscribe(this::requestLayout);
    index.subscribe(now -> choose());
    selected.subscribe(now -> choose());
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** What it draws. */
  public ObjectProperty<MarkerIndex> index() {
    return index;
  }

  /** The object with the ring; null for none. */
  public ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  /** The height of text in pixels. */
  public ReadOnlyDoubleProperty unit() {
    return unit.getReadOnlyProperty();
  }

  /** The uppermost marker under a pixel. */
  public Optional<Marker> markerAt(double x, double y) {
    return index.get().at(viewport.get(), x, y, unit.get());
  }

  @Override
  protected void layoutChildren() {
    Viewport now = viewport.get();
    if (drawn == null || !covers(drawn, now)) {
      drawn = now.resized(getWidth(), getHeight()).widened(beyond());
      window.setWidth(getWidth());
      window.setHeight(getHeight());
      canvas.setWidth(drawn.width());
      canvas.setHeight(drawn.height());
      paint(canvas.getGraphicsContext2D(), drawn);
    }
    canvas.relocate(drawn.left() - now.left(), drawn.top() - now.top());
  }

  /** A small canvas, as in a legend, is never dragged far. */
  private double beyond() {
    return Math.rint(Math.min(BEYOND, Math.min(getWidth(), getHeight()) / 4));
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
    SymbolPainter brush = painter();
    MarkerIndex markers = index.get();
    List<Marker> visible = markers.visible(now, MARGIN * unit.get());
    SpriteSheet copies = visible.size() > FEW ? sheet(brush) : null;
    g.clearRect(0, 0, now.width(), now.height());
    brush.begin(g);
    uncertainty(g, brush, now);
    if (markers.zoom() == now.zoom()) {
      leaders(g, brush, visible, markers, now);
    }
    for (Marker marker : visible) {
      double x = onPixel(markers.screenX(marker, now));
      double y = onPixel(markers.screenY(marker, now));
      Sprite sprite = Sprite.of(marker);
      if (marker == chosen) {
        brush.ring(g, marker, x, y);
      }
      if (copies == null) {
        brush.body(g, sprite, x, y);
      } else {
        copies.draw(g, sprite, x, y);
      }
      if (sprite.group()) {
        brush.number(g, marker, sprite, x, y);
      }
    }
    if (markers.zoom() == now.zoom()) {
      names(g, brush, visible, markers, now);
    }
  }

  /** Under everything: it tells of the selected symbol only. */
  private void uncertainty(GraphicsContext g, SymbolPainter brush, Viewport now) {
    Marker marker = chosen;
    if (marker == null) {
      return;
    }
    marker.members().stream()
        .filter(member -> member.ref().equals(selected.get()))
        .findFirst()
        .ifPresent(member ->
            Uncertainty.pixels(member, now, brush.reach(marker))
                .ifPresent(radius ->
                    brush.uncertainty(g, now.x(member.at()), now.y(member.at()), radius)));
  }

  /** Under the symbols, so that a line never crosses a sign. */
  private void leaders(
      GraphicsContext g,
      SymbolPainter brush,
      List<Marker> visible,
      MarkerIndex markers,
      Viewport now) {
    for (Marker marker : visible) {
      LabelSpot spot = marker.label();
      if (spot != null) {
        double x = onPixel(markers.screenX(marker, now));
        brush.leader(g, marker, spot, x, onPixel(markers.screenY(marker, now)));
      }
    }
  }

  private void names(
      GraphicsContext g,
      SymbolPainter brush,
      List<Marker> visible,
      MarkerIndex markers,
      Viewport now) {
    for (Marker marker : visible) {
      LabelSpot spot = marker.label();
      if (spot != null) {
        brush.name(
            g,
            marker.first().label(),
            spot,
            onPixel(markers.screenX(marker, now)),
            onPixel(markers.screenY(marker, now)));
      }
    }
  }

  private void choose() {
    ObjectRef wanted = selected.get();
    chosen = wanted == null ? null : index.get().of(wanted).orElse(null);
    drawn = null;
    requestLayout();
  }

  private SymbolPainter painter() {
    if (painter == null) {
      SymbolColours look =
          new SymbolColours(
              colour("red"),
              colour("orange"),
              colour("yellow"),
              colour("blue"),
              colour("plate"),
              colour("text"),
              colour("muted"),
              colour("ring"));
      painter = new SymbolPainter(look, signs, fontProbe.getFont().getFamily(), unit.get());
    }
    return painter;
  }

  private SpriteSheet sheet(SymbolPainter brush) {
    if (sheet == null || sheet.density() != density()) {
      sheet = new SpriteSheet(brush, density());
    }
    return sheet;
  }

  private double onPixel(double at) {
    return Math.rint(at * density()) / density();
  }

  /** Pixels of the screen by pixel of the scene. */
  private double density() {
    return PixelDensity.of(this);
  }

  private Color colour(String name) {
    return Objects.requireNonNull(colours.get(name)).getValue();
  }

  private void addColour(String name) {
    StyleableProperty<Color> colour =
        STYLE.createStyleableColorProperty(
            this,
            name,
            "-map-" + name,
            canvas -> Objects.requireNonNull(canvas.colours.get(name)),
            Color.TRANSPARENT);
    colours.put(name, colour);
    ((ObservableValue<?>) colour).subscribe(this::restyle);
  }

  private void sized(Font font) {
    unit.set(font.getSize());
    restyle();
  }

  private void restyle() {
    painter = null;
    sheet = null;
    drawn = null;
    requestLayout();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLE.getCssMetaData();
  }
}
