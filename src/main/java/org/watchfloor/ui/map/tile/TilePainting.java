package org.watchfloor.ui.map.tile;

import javafx.scene.image.Image;

/** Paints tiles. Background threads, several at once. */
public interface TilePainting {

  /**
   * One tile; of any number of pixels, for it is shown as large as a tile is.
   *
   * @param side pixels the screen has along a side of it: so many make it crisp
   */
  Image paint(TileKey key, int side);

  /** Whether tiles of a zoom can be painted now; what cannot is asked for later. Any thread. */
  default boolean paints(int zoom) {
    return true;
  }
}
