package org.watchfloor.ui.map.tile;

/**
 * One tile of the world.
 *
 * @param zoom 0 and up
 * @param x column, from the west; within the world
 * @param y row, from the north; may lie outside the world
 */
public record TileKey(int zoom, int x, int y) {

  /** The tile so many zooms above it, of which it is a part. */
  TileKey above(int steps) {
    return new TileKey(zoom - steps, x >> steps, y >> steps);
  }

  /** One of the tiles so many zooms below, counted from the north-west. */
  TileKey below(int steps, int column, int row) {
    return new TileKey(zoom + steps, (x << steps) + column, (y << steps) + row);
  }
}
