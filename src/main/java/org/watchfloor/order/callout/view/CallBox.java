package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.CallResult;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.DialledCall;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.ui.UiTexts;

/**
 * How it is with the call the exchange puts through to whom is looked at, and what that proposes.
 * JavaFX thread.
 */
final class CallBox extends VBox {
  private final CalloutsViewModel model;
  private final DialActs acts;
  private final UiTexts texts;
  private final Label what = new Label();
  private final Label more = new Label();
  private final Button take = new Button();
  private Runnable afterwards = () -> {};
  private @Nullable CalloutBoard board;
  private @Nullable CalloutLine line;
  private @Nullable DialledCall call;

  @Inject
  CallBox(CalloutsViewModel model, DialActs acts, UiTexts texts) {
    this.model = model;
    this.acts = acts;
    this.texts = texts;
    setId("callout-call");
    getStyleClass().add("callout-told");
    setMinHeight(Region.USE_PREF_SIZE);
    what.setId("callout-call-what");
    for (Label label : new Label[] {what, more}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    more.setId("callout-call-more");
    take.setId("callout-call-take");
    take.getStyleClass().add("accent");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setFocusTraversable(false);
    take.setOnAction(event -> take());
    getChildren().setAll(what, more, take);
  }

  /** What is done once a proposal was taken. */
  void afterwards(Runnable done) {
    afterwards = done;
  }

  /**
   * Shows how it is.
   *
   * @param keyed whether the key that takes a proposal takes this one, and none before it
   */
  void show(@Nullable CalloutBoard of, @Nullable CalloutLine now, boolean keyed) {
    board = of;
    line = now;
    call = now == null ? null : model.shown().get().calls().get(now.callee().key());
    DialledCall it = call;
    setVisible(it != null);
    setManaged(it != null);
    if (it == null) {
      return;
    }
    what.getStyleClass().setAll("label", "section-title", it.failed() ? "failed" : "strong");
    what.setText(texts.get(it.failed() ? "callout.call.failed" : "callout.call.is", stage(it)));
    more.setText(detail(it));
    more.setManaged(!more.getText().isEmpty());
    Optional<CallResult> proposed = it.proposed();
    take.setVisible(proposed.isPresent());
    take.setManaged(proposed.isPresent());
    proposed.ifPresent(result ->
        take.setText(
            texts.get(
                keyed ? "callout.call.take" : "callout.call.takeUnkeyed",
                texts.name("callout.result", result))));
    take.getStyleClass().remove("accent");
    if (keyed) {
      take.getStyleClass().add("accent");
    }
  }

  private String stage(DialledCall it) {
    if (it.failed()) {
      Reason reason = it.message().standing().reason();
      return reason == null
          ? texts.name("channel.state", it.message().state())
          : texts.say(reason.said());
    }
    return it.call()
        .last()
        .map(told -> texts.name("channel.call.stage", told.stage()))
        .orElse(texts.get("callout.call.dialling"));
  }

  private String detail(DialledCall it) {
    if (it.failed()) {
      return texts.get("callout.call.byHand", it.call().number());
    }
    return it.call()
        .last()
        .filter(told -> !told.said().isBlank())
        .map(told -> texts.get("callout.call.said", it.call().number(), told.said()))
        .orElse(texts.get("callout.call.number", it.call().number()));
  }

  /** Takes what the exchange proposes, if it proposes anything. */
  boolean take() {
    CalloutBoard of = board;
    CalloutLine now = line;
    DialledCall it = call;
    if (of == null || now == null || it == null || it.proposed().isEmpty()) {
      return false;
    }
    CallWay way =
        now.callee().ways().stream()
            .filter(one -> one.number().equals(it.call().number()))
            .map(Way::kind)
            .findFirst()
            .orElse(CallWay.MOBILE);
    acts.take(of.callout(), now, it, way, afterwards);
    return true;
  }
}
