package org.watchfloor.ui.map.view;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.shape.BackdropMarks;
import org.watchfloor.ui.map.shape.InkBrush;
import org.watchfloor.ui.map.shape.InkMarks;
import org.watchfloor.ui.map.shape.ShapeCanvas;
import org.watchfloor.ui.map.shape.ShapeIndex;
import org.watchfloor.ui.map.shape.WordsCanvas;
import org.watchfloor.ui.map.symbol.MarkerIndex;
import org.watchfloor.ui.map.symbol.SymbolCanvas;
import org.watchfloor.ui.theme.Theme;

/**
 * The sheets of the map in the day's colours on nothing, which are drawn block by block for paper.
 * Made once for all blocks of a picture, because dressing them takes longest. JavaFX thread.
 */
final class StillSheets {
  private final BackdropMarks imported;
  private final ShapeCanvas shapes;
  private final SymbolCanvas symbols;
  private final WordsCanvas written;
  private final Pane root;
  private final InkBrush brush;

  /**
   * Empty sheets.
   *
   * @param block what is drawn first
   * @param signs the character inside each category's symbol
   * @param unit the height of text in pixels
   */
  StillSheets(Viewport block, Map<SymbolCategory, String> signs, Theme theme, double unit) {
    imported = new BackdropMarks(block);
    shapes = new ShapeCanvas(block);
    symbols = new SymbolCanvas(block, signs);
    written = new WordsCanvas(block);
    root = new Pane(imported, shapes, symbols, written);
    root.getStylesheets().add("/css/map.css");
    root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", unit));
    Scene scene = new Scene(root, block.width(), block.height(), Color.TRANSPARENT);
    theme.dressForPaper(scene);
    root.getChildren().forEach(layer -> layer.setManaged(false));
    root.applyCss();
    brush = imported.brush();
  }

  /** Draws imported features in the background, in the look of these sheets. */
  InkBrush brush() {
    return brush;
  }

  /** Takes what is to be drawn. */
  StillSheets take(InkMarks marks, ShapeIndex outlines, MarkerIndex markers) {
    imported.marks().set(marks);
    shapes.index().set(outlines);
    symbols.index().set(markers);
    written.index().set(markers);
    return this;
  }

  /** Draws one block. */
  WritableImage draw(Viewport block) {
    for (Node layer : root.getChildren()) {
      layer.resize(block.width(), block.height());
    }
    imported.viewport().set(block);
    shapes.viewport().set(block);
    symbols.viewport().set(block);
    written.viewport().set(block);
    root.layout();
    root.setBackground(null);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    clear.setViewport(new Rectangle2D(0, 0, block.width(), block.height()));
    return root.snapshot(clear, null);
  }
}
