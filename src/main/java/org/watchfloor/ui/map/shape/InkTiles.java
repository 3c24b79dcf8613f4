package org.watchfloor.ui.map.shape;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.tile.TileImages;
import org.watchfloor.ui.map.tile.TileKey;
import org.watchfloor.ui.map.tile.TilePainting;

/**
 * Imported features tile by tile. Background threads.
 *
 * @param index what is painted, for one zoom
 * @param brush in what look
 * @param nothing the tile of where nothing is, shared because most are
 * @param failed told why a tile could not be painted
 */
record InkTiles(BackdropIndex index, InkBrush brush, Image nothing, Consumer<Throwable> failed)
    implements TilePainting {

  /** The tile of where nothing is. */
  static Image blank() {
    return new WritableImage(1, 1);
  }

  @Override
  public boolean paints(int zoom) {
    return index.zoom() == zoom;
  }

  @Override
  public Image paint(TileKey key, int side) {
    double size = TileSource.SIZE;
    Viewport now = new Viewport(key.x() * size, key.y() * size, size, size, key.zoom());
    try {
      return paint(now, side);
    } catch (RuntimeException | OutOfMemoryError e) {
      failed.accept(e);
      return nothing;
    }
  }

  private Image paint(Viewport now, int side) {
    if (index.isEmpty()) {
      return nothing;
    }
    BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = tile.createGraphics();
    g.scale(side / now.width(), side / now.height());
    boolean any = brush.draw(g, index, now);
    g.dispose();
    return any ? TileImages.of(tile) : nothing;
  }
}
