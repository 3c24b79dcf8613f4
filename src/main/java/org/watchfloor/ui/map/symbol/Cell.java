package org.watchfloor.ui.map.symbol;

/**
 * A cell of the grid; each tier lies in a grid of its own.
 *
 * @param tier what it holds
 */
record Cell(int column, int row, Tier tier) {

  static Cell of(double x, double y, double size, Tier tier) {
    return new Cell((int) Math.floor(x / size), (int) Math.floor(y / size), tier);
  }

  Cell beside(int columns, int rows) {
    return new Cell(column + columns, row + rows, tier);
  }
}
