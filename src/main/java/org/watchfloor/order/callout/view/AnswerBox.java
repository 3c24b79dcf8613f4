package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.answer.Answer;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** A text that came back from whom is looked at, to be taken over with one key. JavaFX thread. */
final class AnswerBox extends VBox {
  private final CalloutsViewModel model;
  private final AnswerActs acts;
  private final UiTexts texts;
  private final Formats formats;
  private final Label from = new Label();
  private final Label said = new Label();
  private Runnable afterwards = () -> {};
  private @Nullable Answer answer;

  @Inject
  AnswerBox(CalloutsViewModel model, AnswerActs acts, UiTexts texts, Formats formats) {
    this.model = model;
    this.acts = acts;
    this.texts = texts;
    this.formats = formats;
    setId("callout-answer");
    getStyleClass().add("callout-told");
    setMinHeight(Region.USE_PREF_SIZE);
    from.setId("callout-answer-from");
    from.setWrapText(true);
    from.setMinHeight(Region.USE_PREF_SIZE);
    said.setId("callout-answer-said");
    said.getStyleClass().add("section-title");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    FlowPane keys =
        new FlowPane(
            button("callout-key-A", "callout.answer.take", this::take),
            button("callout-key-K", "callout.answer.aside", this::setAside));
    keys.getChildren().getFirst().getStyleClass().add("accent");
    keys.setHgap(4);
    keys.setVgap(4);
    getChildren().setAll(from, said, keys);
  }

  private Button button(String id, String key, Runnable press) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> press.run());
    return button;
  }

  /** What is done once one was taken over. */
  void afterwards(Runnable done) {
    afterwards = done;
  }

  void show(@Nullable CalloutBoard board, @Nullable CalloutLine line) {
    answer = board == null || line == null ? null : of(board, line).orElse(null);
    Answer now = answer;
    setVisible(now != null);
    setManaged(now != null);
    if (now != null) {
      from.setText(texts.get("callout.answer.from", formats.time(now.at()), now.number()));
      said.setText(texts.get("callout.answer.said", now.text()));
    }
  }

  private Optional<Answer> of(CalloutBoard board, CalloutLine line) {
    return AnswerStrip.of(model.shown().get(), board.callout().number()).stream()
        .filter(one -> one.key().equals(line.callee().key()))
        .findFirst();
  }

  /** Takes the one that is shown over, if any is. */
  boolean take() {
    Answer now = answer;
    if (now != null) {
      acts.take(now, afterwards);
    }
    return now != null;
  }

  /** Sets the one that is shown aside, if any is. */
  boolean setAside() {
    Answer now = answer;
    if (now != null) {
      acts.setAside(now);
    }
    return now != null;
  }
}
