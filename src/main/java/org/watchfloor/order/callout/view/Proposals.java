package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.Callout;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/**
 * What a network brought of whom is looked at: a text, a call; each proposed, taken with one key.
 * JavaFX thread.
 */
final class Proposals extends VBox {
  private final AnswerBox answer;
  private final CallBox call;
  private final DialActs acts;
  private final CalloutsViewModel model;
  private final Toasts toasts;
  private final Button dial = new Button();

  @Inject
  Proposals(
      AnswerBox answer,
      CallBox call,
      DialActs acts,
      CalloutsViewModel model,
      Toasts toasts,
      UiTexts texts) {
    this.answer = answer;
    this.call = call;
    this.acts = acts;
    this.model = model;
    this.toasts = toasts;
    setSpacing(4);
    setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(answer, call);
    dial.setId("callout-key-D");
    dial.setText(texts.get("callout.keyed", "D", texts.get("callout.act.dial")));
    dial.getStyleClass().add("accent");
    dial.setMinWidth(Region.USE_PREF_SIZE);
    dial.setFocusTraversable(false);
  }

  /** The button that has the number dialled; gone while no exchange is set up. */
  Button dialButton(Runnable press) {
    dial.setOnAction(event -> press.run());
    return dial;
  }

  /** What is done once a proposal was taken. */
  void afterwards(Runnable done) {
    answer.afterwards(done);
    call.afterwards(done);
  }

  void show(@Nullable CalloutBoard of, @Nullable CalloutLine now) {
    answer.show(of, now);
    call.show(of, now, !answer.isManaged());
    setManaged(answer.isManaged() || call.isManaged());
    dial.setVisible(now != null && model.shown().get().dials());
    dial.setManaged(dial.isVisible());
  }

  /** Takes what is proposed, the text first. */
  boolean take() {
    return answer.take() || call.take();
  }

  /** Sets the text aside. */
  boolean setAside() {
    return answer.setAside();
  }

  /**
   * Has a number dialled.
   *
   * @param which of the ways it is
   */
  void dial(Callout callout, CalloutLine line, int which) {
    List<Way> ways = line.callee().ways();
    if (ways.isEmpty()) {
      toasts.warn(Message.of("callout.noNumber.what"));
    } else {
      acts.dial(callout, line, ways.get(Math.min(which, ways.size() - 1)));
    }
  }

  /** A result was written by hand. */
  void written(Callout callout, CalloutLine line) {
    acts.settle(callout, line);
  }
}
