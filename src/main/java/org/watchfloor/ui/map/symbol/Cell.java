package org.watchfloor.ui.map.symbol;

/**
 * A cell of the grid; what has happened and what is there lie in grids of their own.
 *
 * @param happened whether it holds incidents
 */
record Cell(int column, int row, boolean happened) {

  static Cell of(double x, double y, double size, boolean happened) {
    return new Cell((int) Math.floor(x / size), (int) Math.floor(y / size), happened);
  }

  Cell beside(int columns, int rows) {
    return new Cell(column + columns, row + rows, happened);
  }
}
