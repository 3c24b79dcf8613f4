package org.watchfloor.order.view;

import jakarta.inject.Inject;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.ui.UiTexts;

/**
 * The selected instruction of a leader: its words, the ladder of each order made of it with who has
 * not signed, what was answered and what the leader said to that.
 */
public final class InstructionController {
  private final InstructionActs acts;
  private final InstructionStory words;
  private final UiTexts texts;
  private @Nullable InstructionRow shown;

  @FXML private Label giver;
  @FXML private Label said;
  @FXML private Label story;
  @FXML private Button order;
  @FXML private Button open;
  @FXML private Button answer;
  @FXML private Button content;
  @FXML private Button sentBack;

  @Inject
  InstructionController(InstructionActs acts, InstructionStory words, UiTexts texts) {
    this.acts = acts;
    this.words = words;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    show(null);
  }

  void show(@Nullable InstructionRow row) {
    shown = row;
    boolean waits = row != null && row.instruction().open();
    boolean told = row != null && row.instruction().toJudge().isPresent();
    order.setDisable(!waits);
    answer.setDisable(!waits);
    open.setDisable(row == null || row.track().orders().isEmpty());
    content.setDisable(!told);
    sentBack.setDisable(!told);
    if (row == null) {
      giver.setText(texts.get("order.noInstruction"));
      said.setText("");
      story.setText("");
      return;
    }
    Instruction one = row.instruction();
    giver.setText(
        texts.get(
            "order.instruction.of",
            one.number(),
            one.giver(),
            texts.name("order.stage", row.stage())));
    said.setText(one.text());
    story.setText(words.of(row.track()));
  }

  /** Whether a key means an act, which is then begun. */
  boolean press(KeyCode key) {
    Button button =
        switch (key) {
          case Z -> order;
          case O -> open;
          case R -> answer;
          case A -> content;
          case B -> sentBack;
          default -> null;
        };
    if (button == null || button.isDisabled()) {
      return false;
    }
    button.fire();
    return true;
  }

  @FXML
  private void makeOrder() {
    InstructionRow row = shown;
    if (row != null) {
      acts.pass(row.instruction());
    }
  }

  @FXML
  private void open() {
    InstructionRow row = shown;
    if (row != null) {
      acts.open(row.track());
    }
  }

  @FXML
  private void answer() {
    InstructionRow row = shown;
    if (row != null) {
      acts.answer(row.instruction());
    }
  }

  @FXML
  private void content() {
    judge(true);
  }

  @FXML
  private void sentBack() {
    judge(false);
  }

  private void judge(boolean accepted) {
    InstructionRow row = shown;
    if (row != null) {
      acts.judge(row.instruction(), accepted);
    }
  }
}
