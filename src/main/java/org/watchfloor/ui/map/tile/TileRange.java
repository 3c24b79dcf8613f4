package org.watchfloor.ui.map.tile;

import java.util.function.Consumer;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.ui.map.Viewport;

/**
 * The tiles a viewport touches.
 *
 * @param zoom of all of them
 * @param left the first column
 * @param top the first row
 * @param columns how many columns
 * @param rows how many rows
 */
record TileRange(int zoom, int left, int top, int columns, int rows) {

  static TileRange of(Viewport view, double width, double height) {
    int left = tile(view.left());
    int top = tile(view.top());
    return new TileRange(
        view.zoom(),
        left,
        top,
        tile(view.left() + width - 1) - left + 1,
        tile(view.top() + height - 1) - top + 1);
  }

  private static int tile(double pixel) {
    return (int) Math.floor(pixel / TileSource.SIZE);
  }

  int count() {
    return columns * rows;
  }

  boolean holds(TileKey key) {
    return key.zoom() == zoom
        && key.x() >= left
        && key.y() >= top
        && key.x() < left + columns
        && key.y() < top + rows;
  }

  /** All tiles, row by row. */
  void each(Consumer<TileKey> consumer) {
    for (int y = top; y < top + rows; y++) {
      for (int x = left; x < left + columns; x++) {
        consumer.accept(new TileKey(zoom, x, y));
      }
    }
  }

  /** With one more tile on every side. */
  TileRange grown() {
    return new TileRange(zoom, left - 1, top - 1, columns + 2, rows + 2);
  }

  /** How far a tile is from the middle, in tiles, squared. */
  double fromMiddle(TileKey key) {
    double dx = key.x() + 0.5 - (left + columns / 2.0);
    double dy = key.y() + 0.5 - (top + rows / 2.0);
    return dx * dx + dy * dy;
  }
}
