package org.watchfloor.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.PointSource;

/**
 * Checks the rows of one table, top to bottom: every cell by its column, the point, whether the row
 * is shifted, whether its number stood in the file before. Knows nothing of the register's state.
 * One import, one thread.
 */
final class RowChecker {
  private final HeaderMatch match;
  private final List<Column> identity;
  private final Spellings spellings;
  private final CellReader cells;
  private final PointReader points;
  private final ShiftCheck shifts;
  private final @Nullable Column lon;
  private final @Nullable Column lat;
  private final Map<String, Integer> rowById = new HashMap<>();

  /**
   * @param identity the columns that name a row, in the register's order
   */
  RowChecker(HeaderMatch match, List<Column> identity, Spellings spellings, PointReader points) {
    this.match = match;
    this.identity = identity;
    this.spellings = spellings;
    this.cells = new CellReader(spellings);
    this.points = points;
    this.shifts = new ShiftCheck(cells, match.found());
    this.lon = column(match, ColumnType.LONGITUDE);
    this.lat = column(match, ColumnType.LATITUDE);
  }

  /**
   * A row after its check.
   *
   * @param id the identity, its values joined by {@code /}
   * @param typed the clean row; null if there are problems
   * @param readable the cells that could be read; none of a shifted row
   * @param point what came of its coordinates, if it has any
   */
  record Checked(
      Table.Row row,
      String id,
      @Nullable TypedRow typed,
      List<Problem> problems,
      TypedRow readable,
      PointReader.@Nullable Result point) {}

  Checked check(Table.Row row) {
    Map<String, Object> values = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    match
        .found()
        .forEach((column, index) -> {
          if (column != lon && column != lat) {
            take(row, index, column.key(), cells.read(column, row.cell(index)), values, problems);
          }
        });
    PointReader.Result point = point(row);
    if (point != null) {
      int where = index(point.where() == ColumnType.LONGITUDE ? lon : lat);
      take(row, where, TypedRow.POINT, point.reading(), values, problems);
      if (values.containsKey(TypedRow.POINT)) {
        values.put(TypedRow.POINT_SOURCE, source(values.get(Column.ACCURACY)));
      }
    }
    Optional<ShiftCheck.Shift> shift = problems.isEmpty() ? Optional.empty() : shifts.find(row);
    if (shift.isPresent()) {
      TypedRow none = new TypedRow(row.number(), Map.of());
      return new Checked(row, "", null, List.of(shifted(row, shift.get())), none, null);
    }
    String id = id(values);
    duplicate(row, id).ifPresent(problems::add);
    TypedRow readable = new TypedRow(row.number(), values);
    return new Checked(row, id, problems.isEmpty() ? readable : null, problems, readable, point);
  }

  /** A problem of a whole row, shown at one of its columns. */
  Problem problem(Table.Row row, String columnKey, Fault fault, Message reason, Message fix) {
    for (Map.Entry<Column, Integer> entry : match.found().entrySet()) {
      boolean point = columnKey.equals(TypedRow.POINT) && entry.getKey() == lon;
      if (point || entry.getKey().key().equals(columnKey)) {
        return problem(row, entry.getValue(), fault, reason, fix);
      }
    }
    return problem(row, identityIndex(), fault, reason, fix);
  }

  private void take(
      Table.Row row,
      int index,
      String key,
      CellReading reading,
      Map<String, Object> values,
      List<Problem> problems) {
    switch (reading) {
      case CellReading.Empty empty -> {}
      case CellReading.Value value -> values.put(key, value.value());
      case CellReading.Wrong wrong ->
          problems.add(problem(row, index, wrong.fault(), wrong.reason(), wrong.fix()));
    }
  }

  private PointReader.@Nullable Result point(Table.Row row) {
    if (lon == null || lat == null) {
      return null;
    }
    Column required = lon.required() ? lon : lat;
    return points.read(required, row.cell(index(lon)), row.cell(index(lat)), spellings);
  }

  private PointSource source(@Nullable Object metres) {
    return PointSource.row(
        points.datum(), metres instanceof BigDecimal told ? told.doubleValue() : null);
  }

  private Problem shifted(Table.Row row, ShiftCheck.Shift shift) {
    boolean right = shift.delta() > 0;
    String letter = Table.letter(shift.from());
    Message reason =
        Message.of(right ? "table.reason.shifted_right" : "table.reason.shifted_left", letter);
    Message fix =
        right
            ? Message.of("table.fix.shifted_right", letter, Table.letter(shift.from() + 1))
            : Message.of("table.fix.shifted_left", letter);
    return problem(row, shift.from(), Fault.SHIFTED, reason, fix);
  }

  private Optional<Problem> duplicate(Table.Row row, String id) {
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Integer before = rowById.putIfAbsent(id, row.number());
    return before == null
        ? Optional.empty()
        : Optional.of(
            problem(
                row,
                identityIndex(),
                Fault.DUPLICATE,
                Message.of("table.reason.duplicate", before),
                Message.of("table.fix.duplicate")));
  }

  /** The identity; empty if a part of it that must be there is not readable. */
  private String id(Map<String, Object> values) {
    List<String> parts = new ArrayList<>();
    for (Column column : identity) {
      // A row may be named by where it is: its two coordinates are read as one point.
      boolean east = column.type() == ColumnType.LONGITUDE;
      Object value = values.get(east ? TypedRow.POINT : column.key());
      if (value == null && column.required()) {
        return "";
      }
      parts.add(value == null ? "" : value.toString());
    }
    return String.join("/", parts);
  }

  private int identityIndex() {
    return identity.stream()
        .filter(match.found()::containsKey)
        .mapToInt(this::index)
        .findFirst()
        .orElse(0);
  }

  private int index(@Nullable Column column) {
    return column == null ? 0 : match.found().getOrDefault(column, 0);
  }

  private Problem problem(Table.Row row, int index, Fault fault, Message reason, Message fix) {
    return new Problem(
        fault,
        match.table().file(),
        match.table().sheet(),
        row.number(),
        Table.letter(index),
        match.header(index),
        row.cell(index).text(),
        reason,
        fix);
  }

  private static @Nullable Column column(HeaderMatch match, ColumnType type) {
    return match.found().keySet().stream()
        .filter(column -> column.type() == type)
        .findFirst()
        .orElse(null);
  }
}
