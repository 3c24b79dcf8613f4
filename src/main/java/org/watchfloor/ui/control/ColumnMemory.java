package org.watchfloor.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.watchfloor.ui.Settings;

/**
 * Remembers order, width, visibility and sorting of a table's columns, one setting for each table:
 * {@code name:width:shown:sort} joined by commas, in the order on the screen. Of the widths only
 * those an officer has dragged: what a table takes while it finds its room is nobody's wish.
 */
final class ColumnMemory<T> {
  private final TableView<T> table;
  private final Settings settings;
  private final String setting;

  /** By the column's id; of those never dragged there is none. */
  private final Map<String, Long> widths = new HashMap<>();

  ColumnMemory(TableView<T> table, Settings settings, String tableId) {
    this.table = table;
    this.settings = settings;
    this.setting = "table/" + tableId + "/columns";
  }

  /** Puts the columns as they were left, then follows every change. */
  void restoreAndFollow() {
    settings.find(setting).ifPresent(this::restore);
    table.getColumns().forEach(this::follow);
    table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> save());
    table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> save());
    List<Double> before = new ArrayList<>();
    table.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          before.clear();
          table.getColumns().forEach(column -> before.add(column.getWidth()));
        });
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, released -> keepWidths(before));
  }

  /** Pressed and released with other widths: dragged. */
  private void keepWidths(List<Double> before) {
    List<Double> now = table.getColumns().stream().map(TableColumn::getWidth).toList();
    if (before.size() == now.size() && !before.equals(now)) {
      table
          .getColumns()
          .forEach(column -> widths.put(column.getId(), Math.round(column.getWidth())));
      save();
    }
  }

  private void follow(TableColumn<T, ?> column) {
    column.visibleProperty().subscribe(this::save);
    column.sortTypeProperty().subscribe(this::save);
  }

  private void restore(String remembered) {
    List<TableColumn<T, ?>> unplaced = new ArrayList<>(table.getColumns());
    List<TableColumn<T, ?>> placed = new ArrayList<>();
    List<TableColumn<T, ?>> sorted = new ArrayList<>();
    for (String entry : remembered.split(",")) {
      String[] parts = entry.split(":");
      unplaced.stream()
          .filter(column -> parts.length == 4 && column.getId().equals(parts[0]))
          .findFirst()
          .ifPresent(column -> {
            restoreWidth(column, parts[1]);
            column.setVisible(!parts[2].equals("hidden"));
            if (!parts[3].equals("-")) {
              column.setSortType(
                  parts[3].equals("desc") ? SortType.DESCENDING : SortType.ASCENDING);
              sorted.add(column);
            }
            unplaced.remove(column);
            placed.add(column);
          });
    }
    placed.addAll(unplaced);
    table.getColumns().setAll(placed);
    table.getSortOrder().setAll(sorted);
  }

  /** Whether the officer drew a column to a width that is remembered. */
  boolean remembers(String column) {
    return widths.containsKey(column);
  }

  private void restoreWidth(TableColumn<T, ?> column, String remembered) {
    if (remembered.matches("\\d{1,5}")) {
      widths.put(column.getId(), Long.valueOf(remembered));
      column.setPrefWidth(Double.parseDouble(remembered));
    }
  }

  private void save() {
    settings.put(
        setting, table.getColumns().stream().map(this::entry).collect(Collectors.joining(",")));
  }

  private String entry(TableColumn<T, ?> column) {
    String sort = column.getSortType() == SortType.DESCENDING ? "desc" : "asc";
    return String.join(
        ":",
        column.getId(),
        widths.containsKey(column.getId()) ? widths.get(column.getId()).toString() : "-",
        column.isVisible() ? "shown" : "hidden",
        table.getSortOrder().contains(column) ? sort : "-");
  }
}
