package org.watchfloor.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.watchfloor.base.RefusedException;

/**
 * Marks the cells that merged ranges swallow with the range and the value of its first cell, going
 * down the sheet once.
 */
final class Merges {
  private final String file;
  private final List<CellRangeAddress> ranges;

  /** The ranges that reach into the present row, each with its value. */
  private final List<Open> open = new ArrayList<>();

  private record Open(CellRangeAddress range, Table.Merge merge) {}

  Merges(String file, List<CellRangeAddress> ranges) {
    this.file = file;
    this.ranges =
        ranges.stream().sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow)).toList();
  }

  List<Table.Row> fill(List<Table.Row> rows) {
    List<Table.Row> filled = new ArrayList<>();
    int next = 0;
    for (Table.Row row : rows) {
      int index = row.number() - 1;
      for (; next < ranges.size() && ranges.get(next).getFirstRow() <= index; next++) {
        CellRangeAddress range = ranges.get(next);
        // a range whose first row is empty has no value to miss
        if (range.getFirstRow() == index) {
          String value = row.cell(range.getFirstColumn()).text();
          open.add(new Open(range, new Table.Merge(range.formatAsString(), value)));
        }
      }
      open.removeIf(one -> one.range.getLastRow() < index);
      if (open.size() > Limits.COLUMNS) {
        throw RefusedException.of("table.refused.damaged", file);
      }
      filled.add(open.isEmpty() ? row : fill(row, index));
    }
    return filled;
  }

  private Table.Row fill(Table.Row row, int index) {
    List<Table.Cell> cells = new ArrayList<>(row.cells());
    for (Open one : open) {
      int last = Math.min(one.range.getLastColumn(), Limits.COLUMNS - 1);
      for (int column = one.range.getFirstColumn(); column <= last; column++) {
        boolean first = index == one.range.getFirstRow() && column == one.range.getFirstColumn();
        if (!first && row.cell(column).isBlank() && !one.merge.value().isEmpty()) {
          while (cells.size() <= column) {
            cells.add(Table.Cell.BLANK);
          }
          cells.set(column, new Table.Cell("", Table.Kind.TEXT, one.merge));
        }
      }
    }
    return new Table.Row(row.number(), cells);
  }
}
