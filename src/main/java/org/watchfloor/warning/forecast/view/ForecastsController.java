package org.watchfloor.warning.forecast.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.warning.forecast.Forecast;
import org.watchfloor.warning.forecast.ForecastState;
import org.watchfloor.warning.forecast.ForecastWords;
import org.watchfloor.warning.forecast.Predicted;
import org.watchfloor.warning.forecast.StandingForecast;
import org.watchfloor.warning.forecast.view.ForecastsViewModel.Line;

/** The forecasts of the chosen station: which counts, who issued it, for which time. */
public final class ForecastsController implements Activated {
  /** A forecast ends by time alone: looked at once a minute. */
  private static final int BEATS = 60;

  private final ForecastsViewModel model;
  private final Forms forms;
  private final Ticker ticker;
  private final Formats formats;
  private final UiTexts texts;
  private int beat;

  @FXML private VBox forecasts;

  @Inject
  ForecastsController(
      ForecastsViewModel model, Forms forms, Ticker ticker, Formats formats, UiTexts texts) {
    this.model = model;
    this.forms = forms;
    this.ticker = ticker;
    this.formats = formats;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.lines(), this::show);
    life.add(
        ticker.every(() -> {
          if (++beat % BEATS == 0) {
            model.read();
          }
        }));
  }

  private void show(List<Line> lines) {
    List<Node> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line)));
    if (rows.isEmpty()) {
      rows.add(label(texts.get("forecast.none"), "muted"));
    }
    forecasts.getChildren().setAll(rows);
  }

  private Node row(Line line) {
    StandingForecast standing = line.standing();
    Predicted what = standing.forecast().what();
    Label state = new Label(texts.name("forecast.state", standing.state()));
    state.setMinWidth(Region.USE_PREF_SIZE);
    state.getStyleClass().addAll("forecast-state", "forecast-" + standing.state());
    Label number = label(texts.say(ForecastWords.what(what, line.place())), "strong");
    if (standing.state() == ForecastState.WITHDRAWN) {
      number.getStyleClass().add("forecast-struck");
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(state, between);
    head.getStyleClass().add("row");
    if (standing.forecast().stands()) {
      head.getChildren().add(withdraw(line));
    }
    VBox row = new VBox(head, number, label(said(standing), "muted"));
    row.getStyleClass().add("forecast-row");
    return row;
  }

  private Button withdraw(Line line) {
    Button button = new Button(texts.get("forecast.act.withdraw"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("forecast-withdraw");
    Forecast one = line.standing().forecast();
    button.setOnAction(event ->
        forms.askReason(
            Question.of(
                Message.of("forecast.ask.withdraw"),
                List.of(ForecastWords.line(one.what(), line.place())),
                Message.of("forecast.act.withdraw.yes")),
            reason -> model.withdraw(one, reason)));
    return button;
  }

  /** Who issued it when, for which time, who took it down, and why it no longer counts. */
  private String said(StandingForecast standing) {
    Forecast one = standing.forecast();
    Predicted what = one.what();
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "forecast.card.issued",
            what.issuer(),
            formats.moment(what.issuedAt()),
            formats.moment(what.from()),
            formats.moment(what.until())));
    lines.add(
        texts.get(
            "forecast.card.taken",
            one.by(),
            formats.moment(one.takenAt()),
            texts.say(ForecastWords.channel(one.channel()))));
    one.withdrawal()
        .ifPresent(made ->
            lines.add(
                texts.get(
                    "forecast.card.withdrawn",
                    made.by(),
                    formats.moment(made.at()),
                    made.reason())));
    if (standing.state() == ForecastState.SUPERSEDED) {
      standing
          .by()
          .ifPresent(by ->
              lines.add(
                  texts.get(
                      "forecast.card.superseded",
                      formats.moment(by.what().issuedAt()),
                      texts.say(ForecastWords.value(by.what())))));
    }
    return String.join("\n", lines);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
