package org.watchfloor.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out whether a row that makes no sense would make sense one column further: a cell was
 * inserted, or one was left out. Only a row with at least two wrong cells, in which not one stays
 * wrong after the move, counts as shifted.
 */
final class ShiftCheck {
  private static final int ENOUGH = 2;

  private final CellReader reader;
  private final List<Map.Entry<Column, Integer>> columns;
  private final int last;

  /**
   * @param found the register's columns and their place in the table
   */
  ShiftCheck(CellReader reader, Map<Column, Integer> found) {
    this.reader = reader;
    this.columns = found.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    this.last = columns.isEmpty() ? -1 : columns.getLast().getValue();
  }

  /**
   * A move that puts the row right.
   *
   * @param from the first column that moves, from 0
   * @param delta where a column's value now stands: +1 one to the right of its header, −1 one to
   *     the left
   */
  record Shift(int from, int delta) {}

  Optional<Shift> find(Table.Row row) {
    int first = -1;
    int wrong = 0;
    for (Map.Entry<Column, Integer> entry : columns) {
      if (!fits(entry.getKey(), row.cell(entry.getValue()))) {
        first = first < 0 ? entry.getValue() : first;
        wrong++;
      }
    }
    if (wrong < ENOUGH) {
      return Optional.empty();
    }
    Shift best = null;
    for (int from = first; from >= 0; from--) {
      Shift right = new Shift(from, 1);
      // the cell that was inserted is most often empty
      if (explains(row, right) && (best == null || row.cell(from).isBlank())) {
        best = right;
        if (row.cell(from).isBlank()) {
          return Optional.of(best);
        }
      }
      Shift left = new Shift(from, -1);
      if (best == null && row.cell(last).isBlank() && explains(row, left)) {
        best = left;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean explains(Table.Row row, Shift shift) {
    for (Map.Entry<Column, Integer> entry : columns) {
      int place = entry.getValue();
      Table.Cell cell;
      if (place < shift.from) {
        cell = row.cell(place);
      } else if (shift.delta < 0 && place == shift.from) {
        cell = Table.Cell.BLANK;
      } else {
        cell = row.cell(place + shift.delta);
      }
      if (!fits(entry.getKey(), cell)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell looks like what the column holds, in either order of the point. */
  private boolean fits(Column column, Table.Cell cell) {
    if (cell.isBlank()) {
      return !column.required();
    }
    return switch (column.type()) {
      case LONGITUDE, LATITUDE -> isDegrees(cell.text());
      // no name, address or note is only a number
      case TEXT -> !cell.text().matches("[\\d.]+") && cell.kind() == Table.Kind.TEXT;
      default -> reader.read(column, cell) instanceof CellReading.Value;
    };
  }

  private static boolean isDegrees(String text) {
    if (!text.matches("\\d{1,3}\\.\\d{2,}|\\d{1,3}")) {
      return false;
    }
    double degrees = Double.parseDouble(text);
    return degrees >= 3 && degrees <= 136;
  }
}
