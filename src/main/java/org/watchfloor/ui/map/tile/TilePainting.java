package org.watchfloor.ui.map.tile;

import javafx.scene.image.Image;

/** Paints tiles. Background threads, several at once. */
public interface TilePainting {

  /** One tile; of any number of pixels, for it is shown as large as a tile is. */
  Image paint(TileKey key);

  /** Whether tiles of a zoom can be painted now; what cannot is asked for later. Any thread. */
  default boolean paints(int zoom) {
    return true;
  }
}
