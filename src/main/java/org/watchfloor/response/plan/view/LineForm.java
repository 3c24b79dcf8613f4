package org.watchfloor.response.plan.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.ui.dialog.FormField.Option;

/** The fields of one line of a plan; that of a condition has those of its type. JavaFX thread. */
final class LineForm {
  /** How many fields stand beside each other. */
  private static final int COLUMNS = 3;

  /** Fields of many words. */
  private static final List<String> WIDE =
      List.of(
          "text",
          "doc",
          "headquarters",
          "authorised_posts",
          "mandatory_fields",
          "members",
          "events");

  private final PlanWords words;
  private final GridPane form = new GridPane();
  private final Map<String, Control> inputs = new LinkedHashMap<>();

  /** What stood in each field first: only what was typed over is read anew. */
  private final Map<String, String> filled = new HashMap<>();

  private Runnable taken = () -> {};
  private List<String> fields = List.of();
  private boolean filling;

  LineForm(PlanWords words) {
    this.words = words;
    form.getStyleClass().add("plan-form");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints name = new ColumnConstraints();
      name.setMinWidth(Region.USE_PREF_SIZE);
      ColumnConstraints field = new ColumnConstraints();
      field.setHgrow(Priority.ALWAYS);
      form.getColumnConstraints().addAll(name, field);
    }
  }

  Node node() {
    return form;
  }

  /** Is told when a field was left, or Enter was pressed in it. */
  void onTaken(Runnable told) {
    taken = told;
  }

  /** Makes the fields anew at the next line. */
  void reset() {
    fields = List.of();
  }

  /** Shows a line; disabled while there is none. */
  void fill(PlanPart part, Map<String, String> line, boolean there) {
    filling = true;
    make(part, part.fields(line));
    form.setDisable(!there);
    inputs.forEach((key, input) -> {
      String value = line.getOrDefault(key, "");
      if (input instanceof TextField field) {
        field.setText(words.shown(key, value));
      } else if (input instanceof ComboBox<?> choice) {
        choose(choice, value);
      }
      filled.put(key, value(input));
    });
    filling = false;
  }

  /** A line with what stands in the fields now. */
  Map<String, String> read(Map<String, String> before) {
    Map<String, String> line = new LinkedHashMap<>(before);
    inputs.forEach((key, input) -> {
      String said = value(input);
      if (said.equals(filled.get(key))) {
        return;
      }
      String value = words.typed(key, said);
      if (value.isBlank()) {
        line.remove(key);
      } else {
        line.put(key, value.strip());
      }
    });
    return line;
  }

  /** Puts the cursor into the first field. */
  void begin() {
    inputs.values().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void make(PlanPart part, List<String> now) {
    if (now.equals(fields)) {
      return;
    }
    fields = now;
    inputs.clear();
    filled.clear();
    form.getChildren().clear();
    int at = 0;
    for (String key : now) {
      Control input = input(words.choices(part, key));
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

  private Control input(List<Option> choices) {
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
      return field;
    }
    ComboBox<Option> choice = new ComboBox<>();
    choice.getItems().setAll(choices);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setOnAction(event -> take());
    return choice;
  }

  private void take() {
    if (!filling) {
      taken.run();
    }
  }

  /** How many cells a field takes: its own, all of a row, or what is left of it. */
  private static int span(boolean wide, boolean rest, int at) {
    if (wide) {
      return 2 * COLUMNS - 1;
    }
    return rest ? 2 * (COLUMNS - at % COLUMNS) - 1 : 1;
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

  private static String value(Control input) {
    return switch (input) {
      case TextField field -> field.getText();
      case ComboBox<?> choice when choice.getValue() instanceof Option option -> option.value();
      default -> "";
    };
  }
}
