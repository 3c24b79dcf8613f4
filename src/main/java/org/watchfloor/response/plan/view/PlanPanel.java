package org.watchfloor.response.plan.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.view.PlanAbout.Choice;
import org.watchfloor.response.plan.view.PlanAbout.Found;
import org.watchfloor.ui.UiTexts;

/**
 * The open editor: the plan to choose, its parts, the lines of one, what is said of it. JavaFX
 * thread.
 */
final class PlanPanel {
  private final Found all;
  private final PlanAbout plans;
  private final PlanWork work;
  private final PlanWords words;
  private final UiTexts texts;
  private final PartList parts;
  private final LineEditor lines;
  private final PartActs acts;
  private final PlanFoot foot;
  private final ComboBox<Choice> choice = new ComboBox<>();
  private final Label about = new Label();
  private final Label followed = new Label();
  private final Button undo = new Button();
  private final StackPane right = new StackPane();
  private final VBox panel = new VBox();

  PlanPanel(
      Found all, PlanAbout plans, PlanWork work, PlanWords words, UiTexts texts, PlanFoot foot) {
    this.all = all;
    this.plans = plans;
    this.work = work;
    this.words = words;
    this.texts = texts;
    this.foot = foot;
    acts = new PartActs(work, words, texts);
    parts = new PartList(work, words, acts, texts);
    lines = new LineEditor(words, new LineForm(words), texts);
    choice.setId("plan-choice");
    choice.setCellFactory(view -> new ChoiceCell());
    choice.setButtonCell(new ChoiceCell());
    choice.valueProperty().subscribe(this::begin);
    about.setWrapText(true);
    about.getStyleClass().add("muted");
    followed.setId("plan-followed");
    followed.setWrapText(true);
    followed.getStyleClass().add("strong");
    undo.setText(texts.get("plan.undo"));
    undo.setId("plan-undo");
    undo.setOnAction(event -> undo());
    parts.onChosen(part -> showLines());
    lines.onRemove(
        (line, act) -> parts.selected().ifPresent(part -> acts.removeLine(part, line, act)));
    acts.place(() -> show(acts.node()), this::showLines);
    work.draft().subscribe(draft -> undoable());
    build();
  }

  /** What is shown. */
  Node node() {
    return panel;
  }

  /** What gets the cursor. */
  Node first() {
    return choice;
  }

  private void build() {
    Label title = new Label(texts.get("plan.editor"));
    title.getStyleClass().add("dialog-title");
    Button begin = new Button(texts.get("plan.begin"));
    begin.setId("plan-begin");
    begin.setOnAction(event -> acts.begin(all.drafts(), this::begun));
    HBox head = new HBox(title, choice, begin, undo);
    head.getStyleClass().add("row");
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox body = new HBox(parts.node(), right);
    body.getStyleClass().add("plan-body");
    PlanFindings findings = new PlanFindings(work, words, texts);
    panel.getChildren().setAll(head, about, followed, body, findings.node(), foot.node());
    panel.getStyleClass().addAll("dialog-panel", "widest-dialog");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    panel.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          // A field that has something of its own to take back has taken the key already.
          if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            undo();
            event.consume();
          }
        });
    choice.getItems().setAll(all.choices());
    if (all.choices().isEmpty()) {
      about.setText(texts.get("plan.editor.none"));
      said(Optional.empty());
      foot.begin(false);
    } else {
      choice.setValue(all.choices().getFirst());
    }
  }

  private void begin(@Nullable Choice one) {
    if (one != null) {
      about.setText(plans.of(one, all));
      said(plans.followed(one, all));
      foot.begin(one.kept());
      work.begin(one.draft(), one.inForce());
      showLines();
    }
  }

  private void said(Optional<String> of) {
    followed.setText(of.orElse(""));
    followed.setVisible(of.isPresent());
    followed.setManaged(of.isPresent());
  }

  /** A new plan is under the pen; it is nowhere until it is kept or taken into force. */
  private void begun(PlanDraft draft) {
    Choice fresh = new Choice(draft, Optional.ofNullable(all.known().get(draft.key())), false);
    choice.getItems().add(fresh);
    choice.setValue(fresh);
  }

  private void showLines() {
    PlanDraft now = work.draft().get();
    show(lines.node());
    if (now != null) {
      parts
          .selected()
          .ifPresent(part -> lines.show(part, now.lines(part), changed -> change(part, changed)));
    }
  }

  private void show(Node node) {
    right.getChildren().setAll(node);
  }

  private void change(PlanPart part, List<Map<String, String>> changed) {
    PlanDraft now = work.draft().get();
    if (now != null) {
      work.change(now.with(part, changed), words.part(now, part));
    }
  }

  private void undo() {
    work.undo();
    showLines();
  }

  private void undoable() {
    Optional<String> last = work.last();
    undo.setDisable(last.isEmpty());
    undo.setText(
        last.map(what -> texts.get("plan.undo.what", what))
            .orElseGet(() -> texts.get("plan.undo")));
  }

  private final class ChoiceCell extends ListCell<Choice> {
    @Override
    protected void updateItem(@Nullable Choice one, boolean empty) {
      super.updateItem(one, empty);
      setText(empty || one == null ? null : plans.title(one));
    }
  }
}
