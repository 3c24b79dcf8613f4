package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.instruction.Instruction;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** The selected instruction of a leader: its words, and what was answered. */
public final class InstructionController {
  private final OrderActs acts;
  private final UiTexts texts;
  private final Formats formats;
  private @Nullable Instruction instruction;

  @FXML private Label giver;
  @FXML private Label said;
  @FXML private Label story;
  @FXML private Button order;
  @FXML private Button answer;

  @Inject
  InstructionController(OrderActs acts, UiTexts texts, Formats formats) {
    this.acts = acts;
    this.texts = texts;
    this.formats = formats;
  }

  @FXML
  private void initialize() {
    show(null);
  }

  void show(@Nullable InstructionRow row) {
    Instruction one = row == null ? null : row.instruction();
    instruction = one;
    order.setDisable(one == null || !one.open());
    answer.setDisable(one == null || !one.open());
    if (row == null || one == null) {
      giver.setText(texts.get("order.noInstruction"));
      said.setText("");
      story.setText("");
      return;
    }
    giver.setText(texts.get("order.instruction.of", one.number(), one.giver()));
    said.setText(one.text());
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "order.instruction.given",
            formats.moment(one.at()),
            texts.name("order.channel", one.channel()),
            one.officer()));
    Instant deadline = one.deadline();
    if (deadline != null) {
      lines.add(texts.get("order.instruction.deadline", formats.moment(deadline)));
    }
    lines.add(
        row.orders() == 0
            ? texts.get("order.made.none")
            : texts.get("order.made", row.orders(), row.running()));
    one.answers()
        .forEach(answered ->
            lines.add(
                texts.get(
                    answered.last() ? "order.instruction.last" : "order.instruction.interim",
                    formats.moment(answered.at()),
                    answered.person(),
                    texts.name("order.channel", answered.channel()),
                    answered.text())));
    one.contradictions().open().stream()
        .map(what ->
            texts.get(
                "order.detail.conflict", texts.get(what.rule()), what.counts(), what.against()))
        .forEach(lines::add);
    story.setText(String.join("\n", lines));
  }

  /** Whether a key means an act, which is then begun. */
  boolean press(KeyCode key) {
    Instruction one = instruction;
    if (one == null || !one.open()) {
      return false;
    }
    boolean ours = true;
    switch (key) {
      case Z -> makeOrder();
      case R -> answer();
      default -> ours = false;
    }
    return ours;
  }

  @FXML
  private void makeOrder() {
    Instruction one = instruction;
    if (one != null) {
      acts.issue(OrderBasis.on(OrderBasis.Kind.INSTRUCTION, one.number()));
    }
  }

  @FXML
  private void answer() {
    Instruction one = instruction;
    if (one != null) {
      acts.answer(one);
    }
  }
}
