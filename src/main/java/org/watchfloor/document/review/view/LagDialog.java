package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.document.review.Lag;
import org.watchfloor.document.review.LagTable;
import org.watchfloor.document.review.Lags;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/** The five earlies of an incident, over the page. JavaFX thread. */
final class LagDialog {
  private static final List<String> COLUMNS =
      List.of("early", "stretch", "count", "median", "p90", "slowest");

  private final Lags lags;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  LagDialog(Lags lags, Overlay overlay, UiTexts texts, Tasks tasks, Fx fx) {
    this.lags = lags;
    this.overlay = overlay;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  void open(String incident) {
    tasks
        .of(Message.of("review.task.lags"), progress -> lags.of(incident))
        .onSuccess(fx, found -> show(incident, found))
        .onFailure(fx, tasks::report)
        .startLatest();
  }

  private void show(String incident, List<Lag> found) {
    Label title = new Label(texts.get("review.lags.title", incident));
    title.getStyleClass().add("dialog-title");
    GridPane grid = new GridPane();
    grid.setId("review-lag-table");
    grid.setHgap(18);
    grid.setVgap(7);
    for (int i = 0; i < COLUMNS.size(); i++) {
      grid.add(label(texts.get("review.column." + COLUMNS.get(i)), "muted"), i, 0);
    }
    int row = 1;
    for (Lag lag : found) {
      grid.addRow(
          row++,
          label(texts.name("review.early", lag.rule().early()), "strong"),
          label(texts.name("review.stretch", lag.rule().stretch()), "plain"),
          label(String.valueOf(lag.count()), "plain"),
          label(LagTable.took(lag.median(), texts.texts()), "plain"),
          label(LagTable.took(lag.p90(), texts.texts()), "plain"),
          label(slowest(lag), "plain"));
    }
    Label sure = new Label(texts.get("review.lags.sure"));
    sure.getStyleClass().add("muted");
    sure.setWrapText(true);
    ScrollPane scroll = new ScrollPane(new VBox(12, grid, sure));
    scroll.setFitToWidth(true);
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    HBox buttons = new HBox(close);
    buttons.getStyleClass().add("dialog-buttons");
    VBox panel = new VBox(title, scroll, buttons);
    panel.getStyleClass().addAll("dialog-panel", "widest-dialog");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    overlay.show(panel, Pos.CENTER, close);
  }

  private String slowest(Lag lag) {
    return lag.slowest()
        .map(one ->
            texts.get("review.lags.slowest", LagTable.took(one.took(), texts.texts()), one.to()))
        .orElseGet(() -> texts.get("review.took.none"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }
}
