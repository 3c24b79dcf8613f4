package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.shape.BackdropIndex;
import org.watchfloor.ui.map.shape.InkIcon;
import org.watchfloor.ui.map.shape.InkMarks;
import org.watchfloor.ui.map.shape.ShapeIndex;
import org.watchfloor.ui.map.symbol.Grouping;
import org.watchfloor.ui.map.symbol.MarkerIndex;
import org.watchfloor.ui.theme.Theme;

/**
 * Draws symbols and shapes for paper, by the painters of the map, in the day's colours on nothing.
 * JavaFX must be running. Any thread but JavaFX's, which it keeps busy for a block at a time only.
 */
public final class MapStill {
  /** So small that JavaFX is kept from its next frame for some milliseconds only, pixels. */
  private static final int BLOCK = 400;

  private static final GeoPoint SOMEWHERE = new GeoPoint(0, 0);

  private final MapWords words;
  private final Theme theme;
  private final Fx fx;

  @Inject
  MapStill(MapWords words, Theme theme, Fx fx) {
    this.words = words;
    this.theme = theme;
    this.fx = fx;
  }

  /**
   * Draws symbols over shapes.
   *
   * @param symbols in drawing order, uppermost first
   * @param shapes in drawing order, uppermost last
   * @param whole what part of the world, and how many pixels
   * @param unit the height of text in pixels
   */
  public BufferedImage draw(
      List<MapSymbol> symbols, List<MapShape> shapes, Viewport whole, double unit) {
    return draw(symbols, shapes, List.of(), whole, unit);
  }

  /**
   * Draws symbols over shapes over imported features.
   *
   * @param backdrops the lowest first
   */
  public BufferedImage draw(
      List<MapSymbol> symbols,
      List<MapShape> shapes,
      List<Backdrop> backdrops,
      Viewport whole,
      double unit) {
    BackdropIndex below = BackdropIndex.of(backdrops, whole.zoom());
    ShapeIndex outlines = ShapeIndex.of(shapes, whole.zoom());
    MarkerIndex index = Grouping.group(symbols, whole.zoom(), unit, outlines.claims(unit));
    int width = (int) Math.ceil(whole.width());
    int height = (int) Math.ceil(whole.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Viewport first = part(whole, 0, 0, Math.min(BLOCK, width), Math.min(BLOCK, height));
    StillSheets sheets = fx.call(() -> new StillSheets(first, words.signs(), theme, unit));
    Graphics2D g = image.createGraphics();
    sheets.brush().draw(g, below, whole);
    InkMarks marks = sheets.brush().marks(below, whole, null);
    fx.call(() -> sheets.take(marks, outlines, index));
    for (int top = 0; top < height; top += BLOCK) {
      for (int left = 0; left < width; left += BLOCK) {
        Viewport block =
            part(whole, left, top, Math.min(BLOCK, width - left), Math.min(BLOCK, height - top));
        WritableImage drawn = fx.call(() -> sheets.draw(block));
        g.drawImage(SwingFXUtils.fromFXImage(drawn, null), left, top, null);
      }
    }
    g.dispose();
    return image;
  }

  private static Viewport part(Viewport whole, int left, int top, int width, int height) {
    return new Viewport(whole.left() + left, whole.top() + top, width, height, whole.zoom());
  }

  /** One symbol without a name, for a legend. */
  public BufferedImage sign(SymbolCategory category, SymbolState state, double unit) {
    MapSymbol symbol =
        MapSymbol.of(new ObjectRef("legend", state.name()), SOMEWHERE, category, state, "");
    double side = 3 * unit;
    Viewport view = Viewport.around(SOMEWHERE, Viewport.MIN_ZOOM, side, side);
    return draw(List.of(symbol), List.of(), view, unit);
  }

  /** One drawing without words, for a legend. */
  public BufferedImage sign(ShapeStyle style, ShapeForm form, boolean planned, double unit) {
    Viewport view = Viewport.around(SOMEWHERE, Viewport.MAX_ZOOM, 3 * unit, 2 * unit);
    return draw(List.of(), List.of(ShapeIcon.sample(style, form, planned, view)), view, unit);
  }

  /** One line of the legend of a backdrop. */
  public BufferedImage sign(Backdrop.Key key, double unit) {
    Viewport view = Viewport.around(SOMEWHERE, Viewport.MAX_ZOOM, 3 * unit, 2 * unit);
    Backdrop swatch = InkIcon.swatch(key.ink(), key.kind(), view);
    return draw(List.of(), List.of(), List.of(swatch), view, unit);
  }
}
