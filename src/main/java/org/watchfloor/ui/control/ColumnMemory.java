package org.watchfloor.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.watchfloor.ui.Settings;

/**
 * Remembers order, width, visibility and sorting of a table's columns, one setting for each table:
 * {@code name:width:shown:sort} joined by commas, in the order on the screen.
 */
final class ColumnMemory<T> {
  private final TableView<T> table;
  private final Settings settings;
  private final String setting;

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
  }

  private void follow(TableColumn<T, ?> column) {
    column.widthProperty().subscribe(this::save);
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
            column.setPrefWidth(width(parts[1], column.getPrefWidth()));
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

  private static double width(String remembered, double otherwise) {
    return remembered.matches("\\d{1,5}") ? Double.parseDouble(remembered) : otherwise;
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
        Long.toString(Math.round(column.getWidth())),
        column.isVisible() ? "shown" : "hidden",
        table.getSortOrder().contains(column) ? sort : "-");
  }
}
