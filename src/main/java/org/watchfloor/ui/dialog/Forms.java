package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Editing;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;

/**
 * Asks for a few words before an act: a reason, a summary. Says what will happen; a refusal is
 * shown under the fields and nothing typed is lost. Ctrl+Enter does it, and so does Enter where
 * every field is of one line; Esc leaves. JavaFX thread; the act itself runs in the background.
 */
public final class Forms {
  private static final int IN_ONE_COLUMN = 5;
  private static final int LINES_SHOWN = 6;

  private final Overlay overlay;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;
  private final Editing editing;

  @Inject
  public Forms(Overlay overlay, UiTexts texts, Tasks tasks, Fx fx, Editing editing) {
    this.overlay = overlay;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.editing = editing;
  }

  /**
   * Asks.
   *
   * @param question what is about to be done and what will happen
   * @param fields what must be said
   * @param act does it with the values in the order of the fields, on a background thread
   */
  public void ask(Question question, List<FormField> fields, Consumer<List<String>> act) {
    List<Control> inputs = fields.stream().map(this::input).toList();
    Label refusal = new Label();
    refusal.setId("form-refusal");
    refusal.getStyleClass().add("failed");
    refusal.setWrapText(true);
    Button yes = new Button(texts.say(question.act()));
    yes.setId("form-act");
    yes.getStyleClass().add(question.danger() ? "danger" : "accent");
    Button no = new Button(texts.get("ui.question.back"));
    no.setOnAction(event -> overlay.close());
    Saving saving = new Saving(tasks, fx);
    yes.disableProperty().bind(saving.busy().or(missing(fields, inputs)));
    // Without a word to write nothing but the act's own button does what cannot be taken back.
    yes.setDefaultButton(
        inputs.isEmpty()
            ? !question.danger()
            : inputs.stream().noneMatch(TextArea.class::isInstance));
    yes.setOnAction(event -> run(saving, question, inputs, act, refusal));
    VBox panel = panel(question, fields, inputs);
    panel.getChildren().addAll(refusal, buttons(no, yes));
    panel.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            yes.fire();
          }
        });
    Node first = inputs.isEmpty() ? (question.danger() ? no : yes) : inputs.getFirst();
    ObjectRef changing = question.changing();
    if (changing == null) {
      overlay.show(panel, Pos.CENTER, first);
    } else {
      Subscription edited = editing.begin(changing);
      overlay.show(panel, Pos.CENTER, first, edited::close);
    }
  }

  /** Asks for the reason and nothing else; {@code act} gets it stripped and never empty. */
  public void askReason(Question question, Consumer<String> act) {
    ask(question, List.of(FormField.reason()), values -> act.accept(values.getFirst().strip()));
  }

  /** Whether something that is needed is not yet written. */
  private static BooleanBinding missing(List<FormField> fields, List<Control> inputs) {
    List<TextInputControl> needed =
        IntStream.range(0, fields.size())
            .filter(i -> fields.get(i).needed())
            .mapToObj(inputs::get)
            .filter(TextInputControl.class::isInstance)
            .map(TextInputControl.class::cast)
            .toList();
    return Bindings.createBooleanBinding(
        () -> needed.stream().anyMatch(field -> field.getText().isBlank()),
        needed.stream().map(TextInputControl::textProperty).toArray(Observable[]::new));
  }

  private void run(
      Saving saving,
      Question question,
      List<Control> inputs,
      Consumer<List<String>> act,
      Label refusal) {
    List<String> values = inputs.stream().map(Forms::value).toList();
    Node form = inputs.isEmpty() ? refusal : inputs.getFirst();
    saving.act(
        question.title(),
        () -> act.accept(values),
        () -> {
          // Somebody may have left this form and opened another meanwhile.
          if (form.getScene() != null) {
            overlay.close();
          }
        },
        failure -> {
          if (failure instanceof RefusedException refused) {
            refusal.setText(texts.say(refused.said()));
          } else {
            tasks.report(failure);
          }
        });
  }

  private VBox panel(Question question, List<FormField> fields, List<Control> inputs) {
    Label title = new Label(texts.say(question.title()));
    title.getStyleClass().add("dialog-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    VBox panel = new VBox(title);
    panel.getStyleClass().add("dialog-panel");
    panel.setAccessibleRole(AccessibleRole.DIALOG);
    panel.setAccessibleText(title.getText());
    panel.getChildren().addAll(consequences(question));
    List<VBox> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Label name = new Label(texts.say(fields.get(i).name()));
      name.setWrapText(true);
      name.setLabelFor(inputs.get(i));
      VBox cell = new VBox(name, inputs.get(i));
      cell.getStyleClass().add("dialog-field");
      cells.add(cell);
      inputs.get(i).setId("form-" + i);
    }
    if (fields.size() <= IN_ONE_COLUMN) {
      panel.getChildren().addAll(cells);
    } else {
      panel.getStyleClass().add("wide-dialog");
      panel.getChildren().add(pairs(cells));
    }
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return panel;
  }

  /** Two beside each other: more than some would not fit into a window of 768 lines. */
  private static GridPane pairs(List<VBox> cells) {
    GridPane pairs = new GridPane();
    pairs.getStyleClass().add("dialog-pairs");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    pairs.getColumnConstraints().addAll(half, half);
    for (int i = 0; i < cells.size(); i++) {
      pairs.add(cells.get(i), i % 2, i / 2);
    }
    return pairs;
  }

  /** One line each; many of them scroll, so that fields and buttons stay in the window. */
  private List<Node> consequences(Question question) {
    List<Node> lines = new ArrayList<>();
    for (Message consequence : question.consequences()) {
      Label line = new Label("• " + texts.say(consequence));
      line.setWrapText(true);
      lines.add(line);
    }
    if (lines.size() <= LINES_SHOWN) {
      return lines;
    }
    VBox all = new VBox();
    all.getChildren().setAll(lines);
    ScrollPane scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("dialog-lines");
    return List.of(scroll);
  }

  private static HBox buttons(Button no, Button yes) {
    HBox buttons = new HBox(no, yes);
    buttons.getStyleClass().add("dialog-buttons");
    return buttons;
  }

  private Control input(FormField field) {
    if (!field.options().isEmpty()) {
      ComboBox<FormField.Option> choice = new ComboBox<>();
      choice.getItems().setAll(field.options());
      choice.setMaxWidth(Double.MAX_VALUE);
      field.options().stream()
          .filter(option -> option.value().equals(field.initial()))
          .findFirst()
          .ifPresent(choice.getSelectionModel()::select);
      return choice;
    }
    if (field.lines() == 1) {
      return new TextField(field.initial());
    }
    TextArea area = new TextArea(field.initial());
    area.setPrefRowCount(field.lines());
    area.setWrapText(true);
    return area;
  }

  private static String value(Control input) {
    return switch (input) {
      case TextField line -> line.getText();
      case TextArea area -> area.getText();
      case ComboBox<?> choice ->
          choice.getSelectionModel().getSelectedItem() instanceof FormField.Option option
              ? option.value()
              : "";
      default -> "";
    };
  }
}
