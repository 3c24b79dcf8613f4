package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.order.callout.answer.Answer;
import org.watchfloor.order.callout.view.CalloutsViewModel.Shown;
import org.watchfloor.ui.UiTexts;

/**
 * How many texts came back and wait to be looked at, over all call-outs; gone while none does.
 * JavaFX thread.
 */
final class AnswerStrip extends HBox {
  private final AnswerActs acts;
  private final UiTexts texts;
  private final Label what = new Label();
  private final Button see = new Button();

  @Inject
  AnswerStrip(AnswerActs acts, UiTexts texts) {
    this.acts = acts;
    this.texts = texts;
    setId("callout-answers");
    getStyleClass().addAll("row", "callout-told");
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    what.getStyleClass().add("strong");
    HBox.setHgrow(what, Priority.ALWAYS);
    see.setId("callout-answers-see");
    see.setText(texts.get("callout.answer.see"));
    see.setMinWidth(Region.USE_PREF_SIZE);
    see.setFocusTraversable(false);
    getChildren().setAll(what, see);
    show(Shown.NOTHING);
  }

  /** What the button does: looks at the next one that is of somebody on the list. */
  void onSee(Runnable next) {
    see.setOnAction(event -> next.run());
  }

  void show(Shown shown) {
    boolean any = !shown.answers().isEmpty();
    setVisible(any);
    setManaged(any);
    if (any) {
      long strange = shown.answers().stream().filter(one -> !one.matched()).count();
      Answer first = shown.answers().getFirst();
      what.setText(
          texts.get(
              strange == 0 ? "callout.answer.strip" : "callout.answer.stripStrange",
              shown.answers().size(),
              strange,
              first.matched() ? first.called() : first.number(),
              first.text()));
    }
  }

  /** Opens the first that is of nobody on a list, if there is one. */
  boolean placeStrange(Shown shown) {
    Optional<Answer> strange = shown.answers().stream().filter(one -> !one.matched()).findFirst();
    strange.ifPresent(one -> acts.place(one, shown.chosen()));
    return strange.isPresent();
  }

  /** Those of one call-out. */
  static List<Answer> of(Shown shown, String callout) {
    return shown.answers().stream().filter(one -> one.callout().equals(callout)).toList();
  }
}
