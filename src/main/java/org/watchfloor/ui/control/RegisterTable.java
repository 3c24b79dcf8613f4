package org.watchfloor.ui.control;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.table.RowsFile;

/**
 * A list of the record as every page shows it: searched, sorted, exported, with columns that stay
 * as they were left. Place it in FXML, then {@link #setUp} and {@link #add} columns in the
 * controller's {@code initialize}, and {@link #show} rows whenever they changed.
 *
 * @param <T> the row: a value without nodes
 */
public final class RegisterTable<T> extends VBox {
  /** How wide a plain column is, in letters of the usual size. */
  private static final double PLAIN_EM = 80.0 / 14;

  /** Ages are in minutes: twice a minute is often enough. */
  private static final int BEATS = 30;

  /** A number as {@link org.watchfloor.ui.Formats#count} writes it. */
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,3}(,\\d{3}){0,4}(\\.\\d{1,6})?");

  private final SearchField search = new SearchField();
  private final Label count = new Label();
  private final Button export = new Button();
  private final HBox bar = new HBox();
  private final TableView<T> table = new TableView<>();
  private final EmptyNote empty = new EmptyNote();

  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final FilteredList<T> found = new FilteredList<>(rows);
  private final Map<T, String> searchable = new IdentityHashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable T> selected = new ReadOnlyObjectWrapper<>();
  private List<RegisterColumn<T>> columns = List.of();
  private Function<T, Object> identity = row -> row;
  private String whyEmptyKey = "ui.register.loading";
  private String emptyKeyOnceRead = whyEmptyKey;
  private @Nullable RegisterKit kit;
  private boolean refreshing;
  private Subscription turning = () -> {};

  /** An empty table; {@link #setUp} makes it work. */
  public RegisterTable() {
    getStyleClass().add("register");
    bar.getStyleClass().add("register-bar");
    count.getStyleClass().add("muted");
    HBox.setHgrow(search, Priority.ALWAYS);
    search.setMaxWidth(360);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar.getChildren().addAll(search, count, gap, export);
    VBox.setVgrow(table, Priority.ALWAYS);
    // Rather fewer rows than a table that stands over the edge of its panel.
    table.setMinHeight(0);
    getChildren().addAll(bar, table);
    table.setPlaceholder(empty);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getSelectionModel().selectedItemProperty().subscribe(this::publish);
    SortedList<T> sorted = new SortedList<>(found);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    search.textProperty().subscribe(this::filter);
  }

  /**
   * Gives it what it needs; call once, before anything else.
   *
   * @param house what it needs from the house
   * @param id the name its columns are remembered by and the exported file is proposed with
   * @param key what makes two rows the same object, so that a refresh keeps the selection
   * @param emptyKey text key of the sentence shown while there are no rows at all: says why, and
   *     what to do
   * @param cells the columns
   */
  public void setUp(
      RegisterKit house,
      String id,
      Function<T, Object> key,
      String emptyKey,
      List<RegisterColumn<T>> cells) {
    kit = house;
    identity = key;
    emptyKeyOnceRead = emptyKey;
    columns = List.copyOf(cells);
    search.setPromptText(house.texts().get("ui.register.search"));
    export.setText(house.texts().get("ui.register.export"));
    export.setGraphic(new FontIcon("mdi2e-export"));
    export.setOnAction(event -> chooseFile(id));
    sceneProperty()
        .subscribe(scene -> {
          turning.close();
          int[] beat = {0};
          turning = scene == null ? () -> {} : house.ticker().every(() -> turnAges(++beat[0]));
        });
    columns.forEach(cell -> table.getColumns().add(tableColumn(house, cell)));
    ColumnMemory<T> memory = new ColumnMemory<>(table, house.settings(), id);
    memory.restoreAndFollow();
    count.fontProperty().subscribe(font -> scale(memory, font.getSize()));
    say();
  }

  /** Shows these rows in place of the earlier ones; the selection stays on the same object. */
  public void show(Collection<T> now) {
    T before = selected.get();
    whyEmptyKey = emptyKeyOnceRead;
    searchable.clear();
    refreshing = true;
    replace(List.copyOf(now));
    int at = before == null ? -1 : indexOf(identity.apply(before));
    if (at < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != at
        || table.getSelectionModel().getSelectedItem() != table.getItems().get(at)) {
      table.getSelectionModel().clearAndSelect(at);
    }
    refreshing = false;
    selected.set(at < 0 ? null : table.getItems().get(at));
    say();
  }

  /** Row for row where they are the same objects, so that the list stays where it is. */
  private void replace(List<T> now) {
    boolean same = now.size() == rows.size();
    for (int i = 0; same && i < now.size(); i++) {
      same = identity.apply(now.get(i)).equals(identity.apply(rows.get(i)));
    }
    if (!same) {
      rows.setAll(now);
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(rows.get(i))) {
        rows.set(i, now.get(i));
      }
    }
  }

  private int indexOf(Object key) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (identity.apply(table.getItems().get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Selects the row of this identity and brings it into sight; does nothing if there is none. */
  public void select(Object key) {
    table.getItems().stream()
        .filter(row -> identity.apply(row).equals(key))
        .findFirst()
        .ifPresent(row -> {
          table.getSelectionModel().select(row);
          table.scrollTo(row);
        });
  }

  private void turnAges(int beat) {
    if (beat % BEATS == 0 && columns.stream().anyMatch(RegisterColumn::ages)) {
      table.refresh();
    }
  }

  /** The selected row; null if none is. */
  public ReadOnlyObjectProperty<@Nullable T> selected() {
    return selected.getReadOnlyProperty();
  }

  /** What Enter and a double click do with a row. */
  public void onOpen(Consumer<T> open) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected(open);
          }
        });
    table.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        openSelected(open);
      }
    });
  }

  /** Puts buttons of the page into the bar, left of the export. */
  public void addActions(javafx.scene.Node... actions) {
    bar.getChildren().addAll(bar.getChildren().size() - 1, List.of(actions));
  }

  /** The field above the table, to put the cursor into. */
  public SearchField searchField() {
    return search;
  }

  /** The table itself, for row factories and context menus. */
  public TableView<T> table() {
    return table;
  }

  /** While rows are exchanged the table selects nothing for a moment; nobody is told of that. */
  private void publish(@Nullable T row) {
    if (!refreshing) {
      selected.set(row);
    }
  }

  private void openSelected(Consumer<T> open) {
    T row = selected.get();
    if (row != null) {
      open.accept(row);
    }
  }

  /** Columns nobody drew are as wide as their letters need: those of a wall are larger. */
  private void scale(ColumnMemory<T> memory, double letter) {
    for (TableColumn<T, ?> column : table.getColumns()) {
      columns.stream()
          .filter(cell -> cell.titleKey().equals(column.getId()))
          .filter(cell -> !memory.remembers(cell.titleKey()))
          .findFirst()
          .ifPresent(cell -> column.setPrefWidth(Math.rint(PLAIN_EM * letter * cell.share())));
    }
  }

  private TableColumn<T, T> tableColumn(RegisterKit house, RegisterColumn<T> cell) {
    TableColumn<T, T> column = new TableColumn<>(house.texts().get(cell.titleKey()));
    column.setId(cell.titleKey());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setComparator(cell.order());
    if (cell.number()) {
      column.getStyleClass().add("number");
    }
    column.setCellFactory(of -> new RegisterCell<>(cell));
    return column;
  }

  private void filter(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    found.setPredicate(wanted.isEmpty() ? null : row -> searchText(row).contains(wanted));
    say();
  }

  private String searchText(T row) {
    return searchable.computeIfAbsent(
        row,
        of ->
            String.join("\n", columns.stream().map(cell -> cell.text().apply(of)).toList())
                .toLowerCase(Locale.ROOT));
  }

  private void say() {
    RegisterKit house = kit;
    if (house == null) {
      return;
    }
    boolean filtered = found.size() != rows.size();
    count.setText(
        filtered
            ? house.texts().get("ui.register.found", found.size(), rows.size())
            : house.texts().get("ui.register.count", rows.size()));
    empty.say(
        rows.isEmpty()
            ? house.texts().get(whyEmptyKey)
            : house.texts().get("ui.register.nothing-fits", search.getText(), rows.size()));
    export.setDisable(found.isEmpty());
  }

  private void chooseFile(String id) {
    FileChooser chooser = new FileChooser();
    chooser.setInitialFileName(id + ".xlsx");
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("Excel / WPS", "*.xlsx"),
            new FileChooser.ExtensionFilter("csv", "*.csv"));
    File file = chooser.showSaveDialog(getScene().getWindow());
    if (file != null) {
      exportTo(known(file.toPath()));
    }
  }

  /** A name without an ending that is known becomes one of a csv file. */
  private static Path known(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".csv")
        ? file
        : file.resolveSibling(file.getFileName() + ".csv");
  }

  /**
   * Writes the rows in sight, in their order, to a csv or xlsx file as its name ends; says so when
   * it is done.
   */
  void exportTo(Path file) {
    RegisterKit house = Objects.requireNonNull(kit);
    List<String> heads = columns.stream().map(cell -> house.texts().get(cell.titleKey())).toList();
    List<List<@Nullable Object>> cells = table.getItems().stream().map(row -> cells(row)).toList();
    List<String> keys = columns.stream().map(RegisterColumn::titleKey).toList();
    house
        .tasks()
        .of(
            Message.of("ui.register.task.export"),
            progress -> {
              RowsFile.write(
                  file,
                  new RowsFile.Sheet(keys, heads, cells),
                  house.realm(),
                  house.texts().texts(),
                  false);
              return cells.size();
            })
        .onSuccess(
            Runnable::run,
            size -> house.toasts().say(Message.of("ui.register.exported", size, file)))
        .onFailure(
            Runnable::run,
            failure ->
                house
                    .tasks()
                    .report(
                        failure instanceof IOException
                            ? new RefusedException(
                                Message.of("ui.register.not-written", file), failure)
                            : failure))
        .start();
  }

  /** What a spreadsheet can add up is a number there; numbers of things stay text. */
  private List<@Nullable Object> cells(T row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (RegisterColumn<T> column : columns) {
      String text = column.text().apply(row);
      cells.add(
          column.number() && PLAIN.matcher(text).matches()
              ? new BigDecimal(text.replace(",", ""))
              : text);
    }
    return cells;
  }
}
