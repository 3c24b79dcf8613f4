package org.watchfloor.response.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Question;

/**
 * One act on the plan under the pen, asked in the place of its lines: the editor itself stays, and
 * what was typed in it too. JavaFX thread.
 */
final class ActPane {
  private final UiTexts texts;
  private final VBox box = new VBox();
  private final List<Control> inputs = new ArrayList<>();
  private final Label refusal = new Label();

  ActPane(UiTexts texts) {
    this.texts = texts;
    box.setId("plan-ask");
    box.getStyleClass().add("plan-ask");
    refusal.setId("plan-ask-refusal");
    refusal.getStyleClass().add("failed");
    refusal.setWrapText(true);
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
  }

  Node node() {
    return box;
  }

  /**
   * Asks.
   *
   * @param going what goes by it, in words; scrolls
   * @param act does it with the values of the fields; why not, in words
   * @param back is run when it is not to be done after all
   */
  void ask(
      Question question,
      List<String> going,
      List<FormField> fields,
      Function<List<String>, Optional<String>> act,
      Runnable back) {
    inputs.clear();
    refusal.setText("");
    Label title = new Label(texts.say(question.title()));
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    box.getChildren().setAll(title);
    question
        .consequences()
        .forEach(one -> {
          Label line = new Label(texts.say(one));
          line.setWrapText(true);
          line.getStyleClass().add("muted");
          line.setMinHeight(Region.USE_PREF_SIZE);
          box.getChildren().add(line);
        });
    if (!going.isEmpty()) {
      box.getChildren().add(going(going));
    }
    box.getChildren().add(fields(fields));
    Button yes = new Button(texts.say(question.act()));
    yes.setId("plan-ask-act");
    yes.getStyleClass().add(question.danger() ? "danger" : "accent");
    yes.setOnAction(event ->
        act.apply(inputs.stream().map(ActPane::value).toList()).ifPresent(refusal::setText));
    inputs.stream()
        .filter(TextField.class::isInstance)
        .forEach(input -> ((TextField) input).setOnAction(event -> yes.fire()));
    Button no = new Button(texts.get("ui.question.back"));
    no.setId("plan-ask-back");
    no.setOnAction(event -> back.run());
    HBox buttons = new HBox(no, yes);
    buttons.getStyleClass().add("row");
    box.getChildren().addAll(refusal, buttons);
    (inputs.isEmpty() ? question.danger() ? no : yes : inputs.getFirst()).requestFocus();
  }

  private static Node going(List<String> words) {
    VBox lines = new VBox();
    for (String one : words) {
      Label line = new Label(one);
      line.setWrapText(true);
      lines.getChildren().add(line);
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setId("plan-ask-going");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  /** Two beside each other: more would not fit into the place of the lines. */
  private Node fields(List<FormField> fields) {
    GridPane pairs = new GridPane();
    pairs.getStyleClass().add("dialog-pairs");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    pairs.getColumnConstraints().addAll(half, half);
    for (int i = 0; i < fields.size(); i++) {
      pairs.add(field(fields.get(i)), i % 2, i / 2);
    }
    return pairs;
  }

  private Node field(FormField field) {
    Control input;
    if (field.options().isEmpty()) {
      input = new TextField(field.initial());
    } else {
      ComboBox<Option> choice = new ComboBox<>();
      choice.getItems().setAll(field.options());
      field.options().stream()
          .filter(one -> one.value().equals(field.initial()))
          .findFirst()
          .ifPresent(choice.getSelectionModel()::select);
      choice.setMaxWidth(Double.MAX_VALUE);
      input = choice;
    }
    input.setId("plan-ask-" + inputs.size());
    inputs.add(input);
    Label name = new Label(texts.say(field.name()));
    name.setLabelFor(input);
    name.getStyleClass().add("muted");
    name.setWrapText(true);
    VBox cell = new VBox(name, input);
    cell.getStyleClass().add("dialog-field");
    return cell;
  }

  private static String value(Control input) {
    return switch (input) {
      case TextField field -> field.getText();
      case ComboBox<?> choice when choice.getValue() instanceof Option option -> option.value();
      default -> "";
    };
  }
}
