package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;

/** What warnings ask for, each with who would be called and the two acts. JavaFX thread. */
final class NeedCards {
  private static final Duration SOON = Duration.ofMinutes(1);

  private final CalloutActs acts;
  private final CalloutWords words;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final List<CountdownLabel> countdowns = new ArrayList<>();

  @Inject
  NeedCards(
      CalloutActs acts, CalloutWords words, UiTexts texts, Formats formats, WatchClock clock) {
    this.acts = acts;
    this.words = words;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /** A card for each, with all there is to know. */
  List<Node> of(List<CalloutNeed> needs) {
    countdowns.clear();
    return needs.stream().map(need -> card(need, words.roll(need.roll()))).toList();
  }

  /** A card for each in two lines, where a call-out runs already. */
  List<Node> brief(List<CalloutNeed> needs) {
    countdowns.clear();
    return needs.stream().map(need -> card(need, words.roll(need.roll()).subList(0, 1))).toList();
  }

  /** A second has passed. */
  void turn() {
    countdowns.forEach(CountdownLabel::tick);
  }

  private Node card(CalloutNeed need, List<String> lines) {
    Label what = wrapped(words.need(need), "section-title");
    CountdownLabel left = new CountdownLabel(formats, clock);
    left.setMinWidth(Region.USE_PREF_SIZE);
    left.count(need.due(), SOON);
    countdowns.add(left);
    Button start = new Button(texts.get("callout.act.startKey"));
    start.setId("callout-start");
    start.getStyleClass().add("accent");
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(event -> acts.start(need));
    Button decline = new Button(texts.get("callout.act.decline"));
    decline.setId("callout-decline");
    decline.setMinWidth(Region.USE_PREF_SIZE);
    decline.setOnAction(event -> acts.decline(need));
    HBox head = new HBox(what, left, start, decline);
    head.getStyleClass().add("row");
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    VBox card = new VBox(head);
    card.getStyleClass().addAll("panel", "callout-need");
    lines.forEach(line -> card.getChildren().add(wrapped(line, "")));
    if (lines.size() > 1) {
      card.getChildren().add(wrapped(words.basis(need), "muted"));
    }
    return card;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
