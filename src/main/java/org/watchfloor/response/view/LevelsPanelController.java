package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.response.view.ResponsesViewModel.Shown;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;

/** Beside the map: the levels in force and the tasks due next, overdue ones on top. */
public final class LevelsPanelController implements Activated {
  private static final int SHOWN = 5;
  private static final Duration SOON = Duration.ofMinutes(10);

  private final ResponsesViewModel model;
  private final LevelNames names;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Navigator navigator;
  private List<CountdownLabel> turning = List.of();

  @FXML private VBox root;

  @Inject
  LevelsPanelController(
      ResponsesViewModel model,
      LevelNames names,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker,
      Navigator navigator) {
    this.model = model;
    this.names = names;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
    this.navigator = navigator;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.shown(), this::show);
    life.add(ticker.every(() -> turning.forEach(CountdownLabel::tick)));
  }

  private void show(Shown shown) {
    root.getChildren().clear();
    turning = new java.util.ArrayList<>();
    if (shown.read() && shown.standing().isEmpty()) {
      root.getChildren().add(muted(texts.get("response.panel.none")));
    }
    shown.standing().forEach(response -> root.getChildren().add(line(response)));
    shown.open().stream().limit(SHOWN).forEach(task -> root.getChildren().add(line(task)));
    if (shown.open().size() > SHOWN) {
      root.getChildren().add(muted(texts.get("response.panel.more", shown.open().size() - SHOWN)));
    }
  }

  private Node line(Response response) {
    Label matter = new Label(response.terms().map(Response.Terms::matter).orElse(""));
    matter.setWrapText(true);
    HBox line = new HBox(names.chip(response), matter);
    line.getStyleClass().add("row");
    return opening(line, new ObjectRef(ResponseService.KIND, response.id()));
  }

  private Node line(ResponseTask task) {
    CountdownLabel left = new CountdownLabel(formats, clock);
    left.count(task.due(), SOON);
    left.setMinWidth(Label.USE_PREF_SIZE);
    turning.add(left);
    Label owner = new Label(task.owner());
    owner.getStyleClass().add("strong");
    owner.setWrapText(true);
    owner.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(owner, Priority.ALWAYS);
    HBox head = new HBox(owner, left);
    head.getStyleClass().add("row");
    Label text = new Label(task.text());
    text.setWrapText(true);
    text.setMinHeight(Label.USE_PREF_SIZE);
    VBox line = new VBox(head, text);
    return opening(line, new ObjectRef(ResponseTasks.KIND, task.id()));
  }

  private Node opening(Pane line, ObjectRef object) {
    line.setCursor(Cursor.HAND);
    line.setOnMouseClicked(event -> navigator.open(object));
    return line;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    return label;
  }
}
