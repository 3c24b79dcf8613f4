package org.watchfloor.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Message;

/**
 * Which column of a table is which column of a register, and in which row the header stands: the
 * one of the first rows that names the most columns.
 *
 * @param headerIndex the header's place in {@link Table#rows}
 * @param headers the header's cells by column from 0, as written
 * @param found the register's columns that the table has, with their place, in table order
 * @param missing required columns that the table does not have
 */
record HeaderMatch(
    Table table,
    int headerIndex,
    Map<Integer, String> headers,
    Map<Column, Integer> found,
    List<Column> missing) {

  /** Official forms put a title, a unit and a date above the header. */
  private static final int LOOKED_AT = 15;

  static HeaderMatch of(Table table, List<Column> columns, Spellings spellings) {
    Map<String, Column> byName = new HashMap<>();
    for (Column column : columns) {
      spellings.headers(column).forEach(name -> byName.putIfAbsent(name, column));
    }
    // A unit behind a header may be left out, as the guide does.
    for (Column column : columns) {
      spellings
          .headers(column)
          .forEach(name -> byName.putIfAbsent(Spellings.withoutBrackets(name), column));
    }
    HeaderMatch best = null;
    for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
      HeaderMatch match = match(table, i, columns, byName);
      // above equal matches the row that has more cells is the likelier header
      if (best == null
          || match.found.size() > best.found.size()
          || best.found.isEmpty() && match.headers.size() > best.headers.size()) {
        best = match;
      }
    }
    if (best == null) {
      throw new IllegalArgumentException("a table without rows");
    }
    return best;
  }

  /** The rows below the header. */
  List<Table.Row> rows() {
    return table.rows().subList(headerIndex + 1, table.rows().size());
  }

  /** The header of a column as it stands in the file. */
  String header(int index) {
    return headers.getOrDefault(index, "");
  }

  /** What the clerk should know: columns that are not used, and columns that stand twice. */
  List<Message> notes() {
    List<String> unused = new ArrayList<>();
    headers.forEach((index, name) -> {
      if (!found.containsValue(index)) {
        unused.add(Table.letter(index) + " " + name);
      }
    });
    return unused.isEmpty()
        ? List.of()
        : List.of(Message.of("table.note.unused", String.join(" / ", unused)));
  }

  private static HeaderMatch match(
      Table table, int rowIndex, List<Column> columns, Map<String, Column> byName) {
    Table.Row row = table.rows().get(rowIndex);
    Map<Integer, String> headers = new LinkedHashMap<>();
    Map<Column, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String header = header(row.cell(i));
      if (header.isEmpty()) {
        continue;
      }
      headers.put(i, header);
      String name = Spellings.comparable(header);
      Column column = byName.getOrDefault(name, byName.get(Spellings.withoutBrackets(name)));
      if (column != null) {
        found.putIfAbsent(column, i);
      }
    }
    boolean point = found.keySet().stream().anyMatch(HeaderMatch::isDegrees);
    List<Column> missing =
        columns.stream()
            .filter(c -> !found.containsKey(c) && (c.required() || point && isDegrees(c)))
            .toList();
    return new HeaderMatch(table, rowIndex, headers, found, missing);
  }

  /** Half a point is none: with one of its columns the other is required. */
  private static boolean isDegrees(Column column) {
    return column.type() == ColumnType.LONGITUDE || column.type() == ColumnType.LATITUDE;
  }

  /** A header over two rows is merged: the lower cell means what the upper one says. */
  private static String header(Table.Cell cell) {
    Table.Merge merge = cell.merge();
    return cell.isBlank() && merge != null ? merge.value() : cell.text();
  }
}
