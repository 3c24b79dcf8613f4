package org.watchfloor.response.plan.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.PlanDraft.Part;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField.Option;

/** The lines of one part and the form of the chosen one. JavaFX thread. */
final class LineEditor {
  /** How many fields stand beside each other. */
  private static final int COLUMNS = 3;

  /** Fields of many words. */
  private static final List<String> WIDE =
      List.of("text", "doc", "headquarters", "authorised_posts", "mandatory_fields", "members");

  private final PlanWords words;
  private final UiTexts texts;
  private final ListView<Map<String, String>> list = new ListView<>();
  private final GridPane form = new GridPane();
  private final HBox keys = new HBox();
  private final VBox box = new VBox(list, keys, form);
  private final Map<String, Control> inputs = new LinkedHashMap<>();
  private Consumer<List<Map<String, String>>> changed = lines -> {};
  private @Nullable Part part;
  private List<String> fields = List.of();
  private boolean filling;

  @Inject
  LineEditor(PlanWords words, UiTexts texts) {
    this.words = words;
    this.texts = texts;
    list.setId("plan-lines");
    list.getStyleClass().add("plan-lines");
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedIndexProperty().subscribe(index -> fill());
    VBox.setVgrow(list, Priority.ALWAYS);
    form.getStyleClass().add("plan-form");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints name = new ColumnConstraints();
      name.setMinWidth(Region.USE_PREF_SIZE);
      ColumnConstraints field = new ColumnConstraints();
      field.setHgrow(Priority.ALWAYS);
      form.getColumnConstraints().addAll(name, field);
    }
    keys.getStyleClass().add("row");
    keys.getChildren()
        .setAll(
            key("plan.line.add", "plan-line-add", this::add),
            key("plan.line.remove", "plan-line-remove", this::remove),
            key("plan.line.up", "plan-line-up", () -> move(-1)),
            key("plan.line.down", "plan-line-down", () -> move(1)));
    box.getStyleClass().add("dispatch-rows");
  }

  Node node() {
    return box;
  }

  /** Shows a part; {@code change} gets its lines whenever one was changed. */
  void show(
      Part shown, List<Map<String, String>> lines, Consumer<List<Map<String, String>>> change) {
    changed = change;
    part = shown;
    keys.setVisible(!shown.single());
    keys.setManaged(!shown.single());
    list.setVisible(!shown.single());
    list.setManaged(!shown.single());
    fields = List.of();
    list.getItems().setAll(lines);
    if (!lines.isEmpty()) {
      list.getSelectionModel().select(0);
    }
    fill();
  }

  /** The form of a line; that of a condition has the fields of its type. */
  private void makeForm(Part shown, List<String> now) {
    if (now.equals(fields)) {
      return;
    }
    fields = now;
    inputs.clear();
    form.getChildren().clear();
    int at = 0;
    for (String key : now) {
      List<Option> choices = words.choices(shown, key);
      Control input;
      if (choices.isEmpty()) {
        TextField field = new TextField();
        field.setOnAction(event -> take());
        field
            .focusedProperty()
            .subscribe(focused -> {
              if (!focused) {
                take();
              }
            });
        input = field;
      } else {
        ComboBox<Option> choice = new ComboBox<>();
        choice.getItems().setAll(choices);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(event -> take());
        input = choice;
      }
      input.setId("plan-field-" + key);
      Label name = new Label(words.field(key));
      name.setLabelFor(input);
      boolean wide = WIDE.contains(key);
      boolean rest = key.equals("source");
      if (wide && at % COLUMNS > 0) {
        at += COLUMNS - at % COLUMNS;
      }
      form.add(name, at % COLUMNS * 2, at / COLUMNS);
      form.add(input, at % COLUMNS * 2 + 1, at / COLUMNS, span(wide, rest, at), 1);
      at += wide ? COLUMNS : rest ? COLUMNS - at % COLUMNS : 1;
      inputs.put(key, input);
    }
  }

  /** How many cells a field takes: its own, all of a row, or what is left of it. */
  private static int span(boolean wide, boolean rest, int at) {
    if (wide) {
      return 2 * COLUMNS - 1;
    }
    return rest ? 2 * (COLUMNS - at % COLUMNS) - 1 : 1;
  }

  private void fill() {
    Map<String, String> line = list.getSelectionModel().getSelectedItem();
    Part shown = part;
    filling = true;
    if (shown != null) {
      makeForm(shown, shown.fields(line == null ? Map.of() : line));
    }
    form.setDisable(line == null);
    inputs.forEach((key, input) -> {
      String value = line == null ? "" : line.getOrDefault(key, "");
      if (input instanceof TextField field) {
        field.setText(words.shown(key, value));
      } else if (input instanceof ComboBox<?> choice) {
        choose(choice, value);
      }
    });
    filling = false;
  }

  private static void choose(ComboBox<?> choice, String value) {
    for (int i = 0; i < choice.getItems().size(); i++) {
      if (choice.getItems().get(i) instanceof Option option && option.value().equals(value)) {
        choice.getSelectionModel().select(i);
        return;
      }
    }
    choice.getSelectionModel().clearSelection();
  }

  private void take() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (filling || at < 0 || at >= list.getItems().size()) {
      return;
    }
    Map<String, String> line = new LinkedHashMap<>(list.getItems().get(at));
    inputs.forEach((key, input) -> {
      String value = words.typed(key, value(input));
      if (value.isBlank()) {
        line.remove(key);
      } else {
        line.put(key, value.strip());
      }
    });
    Part shown = Objects.requireNonNull(part);
    if (!shown.single()) {
      // What another type of condition had is not this one's.
      line.keySet().retainAll(shown.fields(line));
    }
    if (!line.equals(list.getItems().get(at))) {
      list.getItems().set(at, line);
      list.getSelectionModel().select(at);
      fill();
      tell();
    }
  }

  private static String value(Control input) {
    return switch (input) {
      case TextField field -> field.getText();
      case ComboBox<?> choice when choice.getValue() instanceof Option option -> option.value();
      default -> "";
    };
  }

  private void add() {
    Part shown = Objects.requireNonNull(part);
    Map<String, String> fresh = new LinkedHashMap<>();
    List<String> known = shown.fields(fresh);
    if (known.contains("no")) {
      fresh.put("no", String.valueOf(nextNumber()));
    }
    if (known.contains("type")) {
      fresh.put("type", "SITUATION");
    }
    if (known.contains("status")) {
      fresh.put("status", "USER");
    }
    int at = list.getSelectionModel().getSelectedIndex() + 1;
    list.getItems().add(at, fresh);
    list.getSelectionModel().select(at);
    tell();
  }

  private int nextNumber() {
    return list.getItems().stream()
            .map(line -> line.getOrDefault("no", ""))
            .filter(no -> no.matches("\\d{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }

  private void remove() {
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      list.getItems().remove(at);
      tell();
    }
  }

  private void move(int by) {
    int at = list.getSelectionModel().getSelectedIndex();
    int to = at + by;
    if (at < 0 || to < 0 || to >= list.getItems().size()) {
      return;
    }
    List<Map<String, String>> lines = new ArrayList<>(list.getItems());
    lines.add(to, lines.remove(at));
    list.getItems().setAll(lines);
    list.getSelectionModel().select(to);
    tell();
  }

  private void tell() {
    changed.accept(List.copyOf(list.getItems()));
  }

  private Button key(String text, String id, Runnable act) {
    Button key = new Button(texts.get(text));
    key.setId(id);
    key.setOnAction(event -> act.run());
    return key;
  }

  /** A line in words, and how sure it is. */
  private final class Cell extends ListCell<Map<String, String>> {
    @Override
    protected void updateItem(@Nullable Map<String, String> line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      Part of = part;
      if (empty || line == null || of == null) {
        setGraphic(null);
        return;
      }
      Label said = new Label(words.line(of, line));
      said.setWrapText(true);
      said.setMinWidth(0);
      HBox.setHgrow(said, Priority.ALWAYS);
      said.setMaxWidth(Double.MAX_VALUE);
      HBox row = new HBox(said);
      String badge = words.badge(of, line);
      if (!badge.isEmpty()) {
        Label mark = new Label(badge);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("plan-mark");
        if (List.of("GK", "INFERRED").contains(line.getOrDefault("status", ""))) {
          mark.getStyleClass().add("unsure");
        }
        row.getChildren().add(mark);
      }
      row.getStyleClass().add("row");
      row.prefWidthProperty().bind(list.widthProperty().subtract(40));
      setGraphic(row);
    }
  }
}
