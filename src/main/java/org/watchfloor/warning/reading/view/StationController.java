package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.warning.forecast.view.ForecastsViewModel;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.GaugeState;
import org.watchfloor.warning.reading.Reading;
import org.watchfloor.warning.reading.ReadingWords;
import org.watchfloor.warning.reading.Standing;
import org.watchfloor.warning.reading.Threshold;
import org.watchfloor.warning.reading.view.StationsViewModel.Detail;

/** One station: how each of its numbers stands, its marks, and every reading. */
public final class StationController implements Activated {
  private final StationsViewModel model;
  private final ForecastsViewModel forecasts;
  private final Forms forms;
  private final MapDesk map;
  private final WatchClock clock;
  private final Formats formats;
  private final UiTexts texts;
  private @Nullable GaugeState shown;

  @FXML private VBox detail;
  @FXML private Label name;
  @FXML private Label facts;
  @FXML private VBox ahead;
  @FXML private VBox standings;
  @FXML private VBox marks;
  @FXML private ListView<Reading> readings;
  @FXML private Button withdraw;

  @Inject
  StationController(
      StationsViewModel model,
      ForecastsViewModel forecasts,
      Forms forms,
      MapDesk map,
      WatchClock clock,
      Formats formats,
      UiTexts texts) {
    this.model = model;
    this.forecasts = forecasts;
    this.forms = forms;
    this.map = map;
    this.clock = clock;
    this.formats = formats;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    readings.setPlaceholder(new Label(texts.get("reading.never")));
    readings.setCellFactory(list -> new ReadingCell());
    withdraw
        .disableProperty()
        .bind(
            readings
                .getSelectionModel()
                .selectedItemProperty()
                .map(Reading::withdrawn)
                .orElse(true));
    show(null);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(model.detail(), this::list);
    life.follow(forecasts.ahead(), this::ahead);
  }

  /** Shows a station; null for none. */
  void show(@Nullable GaugeState state) {
    shown = state;
    detail.setDisable(state == null);
    name.setText(state == null ? texts.get("reading.none") : state.gauge().name());
    facts.setText(state == null ? "" : facts(state));
    standings
        .getChildren()
        .setAll(
            state == null ? List.of() : state.standings().stream().map(this::standing).toList());
  }

  /** What counts of the forecasts stands above the readings: it is what will be. */
  private void ahead(List<Message> lines) {
    ahead
        .getChildren()
        .setAll(lines.stream().map(one -> line(texts.say(one), "forecast-ahead")).toList());
  }

  private void list(Detail now) {
    boolean current = shown != null && shown.gauge().number().equals(now.gauge());
    readings.getItems().setAll(current ? now.readings() : List.of());
    List<Label> lines = new ArrayList<>();
    if (current) {
      now.marks().forEach(mark -> lines.add(line(mark(mark), "muted")));
      if (lines.isEmpty()) {
        lines.add(line(texts.get("reading.noMarks"), "muted"));
      }
    }
    marks.getChildren().setAll(lines);
  }

  private VBox standing(Standing one) {
    VBox box = new VBox();
    box.getStyleClass().add("standing");
    List<String> words = new ArrayList<>();
    words.add(
        texts.get(
            "reading.card.at",
            texts.say(ReadingWords.value(one.last().now())),
            formats.moment(one.last().now().at())));
    Message against = ReadingWords.against(one);
    if (against != null) {
      words.add(texts.say(against));
    }
    if (one.since() != null) {
      words.add(texts.get("reading.over.since", formats.moment(one.since())));
    }
    if (one.trend() != null) {
      words.add(texts.say(ReadingWords.trend(one.trend())));
    }
    box.getChildren()
        .add(new ExceedanceChip(one.reached(), texts.name("reading.exceedance", one.reached())));
    box.getChildren().add(line(String.join("\n", words), "strong"));
    one.incomparable()
        .forEach(mark ->
            box.getChildren()
                .add(line(texts.say(ReadingWords.incomparable(one.last().now(), mark)), "failed")));
    box.getChildren().add(new Sparkline(one, clock.instant()));
    return box;
  }

  private String facts(GaugeState state) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("reading.number", state.gauge().number()));
    if (state.gauge().everyMinutes() != null) {
      lines.add(texts.get("reading.every", state.gauge().everyMinutes()));
    }
    if (state.gauge().keeper() != null) {
      lines.add(state.gauge().keeper());
    }
    if (state.gauge().phone() != null) {
      lines.add(state.gauge().phone());
    }
    lines.add(texts.say(state.gauge().pointSource().line(state.gauge().at())));
    return String.join("  ", lines);
  }

  private String mark(Threshold mark) {
    String number = ReadingWords.number(mark.quantity(), mark.value());
    String basis =
        mark.datum() != null
            ? texts.say(ReadingWords.datum(mark.datum()))
            : mark.averaging() != null
                ? texts.say(ReadingWords.averaging(mark.averaging()))
                : texts.name("reading.quantity", mark.quantity());
    String until = mark.until() == null ? "" : formats.date(mark.until());
    return texts.get(
        "reading.mark_line",
        texts.say(ReadingWords.mark(mark)),
        number,
        basis,
        texts.get("reading.valid", formats.date(mark.from()), until),
        mark.source(),
        texts.name("reading.status", mark.status()));
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  @FXML
  private void showOnMap() {
    GaugeState state = shown;
    if (state != null) {
      map.show(new ObjectRef(GaugeService.KIND, state.gauge().number()), state.gauge().at());
    }
  }

  @FXML
  private void takeBack() {
    Reading reading = readings.getSelectionModel().getSelectedItem();
    if (reading != null) {
      forms.askReason(
          Question.of(
              Message.of("reading.ask.withdraw"),
              List.of(ReadingWords.value(reading.now())),
              Message.of("reading.act.withdraw")),
          reason -> model.withdraw(reading, reason));
    }
  }

  /** Who said it, who wrote it down when, and what stood there before. */
  private String said(Reading reading) {
    String text =
        reading.now().said().isEmpty()
            ? texts.get("reading.line.by", reading.by(), formats.moment(reading.recordedAt()))
            : texts.get(
                "reading.line.said",
                reading.now().said(),
                reading.by(),
                formats.moment(reading.recordedAt()));
    if (reading.withdrawn()) {
      return texts.get("reading.line.withdrawn", text, reading.reason());
    }
    if (!reading.corrected()) {
      return text;
    }
    Reading.Earlier before = reading.earlier().getLast();
    return texts.get(
        "reading.line.corrected",
        text,
        ReadingWords.number(before.what().quantity(), before.what().value()),
        before.by());
  }

  private final class ReadingCell extends ListCell<Reading> {
    private final Label number = new Label();
    private final Label rest = new Label();
    private final VBox lines = new VBox(number, rest);

    private ReadingCell() {
      number.getStyleClass().add("strong");
      rest.getStyleClass().add("muted");
      for (Label label : List.of(number, rest)) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
      }
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Reading reading, boolean empty) {
      super.updateItem(reading, empty);
      if (empty || reading == null) {
        setGraphic(null);
        return;
      }
      number.setText(
          texts.get(
              "reading.line",
              formats.moment(reading.now().at()),
              texts.say(ReadingWords.value(reading.now()))));
      rest.setText(said(reading));
      setGraphic(lines);
    }
  }
}
