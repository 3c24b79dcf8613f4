package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.warning.forecast.view.ForecastForm;
import org.watchfloor.warning.forecast.view.ForecastsViewModel;
import org.watchfloor.warning.reading.GaugeState;
import org.watchfloor.warning.reading.ReadingWords;
import org.watchfloor.warning.reading.Standing;
import org.watchfloor.warning.reading.view.StationsViewModel.Overview;

/** The section 水雨情 of the page 监测: the entry of a call, all stations, the chosen one. */
public final class StationsController implements Activated {
  /** Silence begins by time alone: looked at once a minute. */
  private static final int BEATS = 60;

  private final StationsViewModel model;
  private final ForecastsViewModel forecasts;
  private final ForecastForm form;
  private final RegisterKit kit;
  private final Navigator navigator;
  private final Ticker ticker;
  private final WatchClock clock;
  private final Formats formats;
  private final UiTexts texts;

  private int beat;

  @FXML private Label summary;
  @FXML private RegisterTable<GaugeState> stations;
  @FXML private Button load;
  @FXML private EntryController entryController;
  @FXML private StationController detailController;

  @Inject
  StationsController(
      StationsViewModel model,
      ForecastsViewModel forecasts,
      ForecastForm form,
      RegisterKit kit,
      Navigator navigator,
      Ticker ticker,
      WatchClock clock,
      Formats formats,
      UiTexts texts) {
    this.model = model;
    this.forecasts = forecasts;
    this.form = form;
    this.kit = kit;
    this.navigator = navigator;
    this.ticker = ticker;
    this.clock = clock;
    this.formats = formats;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    stations.setUp(kit, "stations", state -> state.gauge().number(), "reading.empty", columns());
    stations.addActions(load);
    stations
        .selected()
        .subscribe(state -> {
          detailController.show(state);
          model.choose(state);
          forecasts.choose(state == null ? null : state.gauge());
        });
    stations.onOpen(state -> entryController.begin(state.gauge(), ""));
    stations.table().addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    stations.table().addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(model.follow());
    life.follow(model.overview(), this::show);
    life.follow(model.wanted(), this::select);
    life.follow(
        forecasts.wanted(),
        number -> {
          if (number != null) {
            forecasts.wanted().set(null);
            model.wanted().set(number);
          }
        });
    life.add(ticker.every(this::growOld));
  }

  private void show(Overview overview) {
    summary.setText(
        texts.get(
            "reading.summary", overview.stations().size(), overview.over(), overview.silent()));
    if (overview.read()) {
      stations.show(overview.stations());
      if (stations.selected().get() == null && !overview.stations().isEmpty()) {
        stations.select(overview.stations().getFirst().gauge().number());
      }
      select(model.wanted().get());
    }
  }

  private void select(@Nullable String number) {
    if (number != null && model.overview().get().read()) {
      stations.select(number);
      model.wanted().set(null);
    }
  }

  private void growOld() {
    if (++beat % BEATS == 0) {
      model.read();
    }
  }

  @FXML
  private void importReadings() {
    navigator.open(new ObjectRef("import", "readings"));
  }

  @FXML
  private void takeForecast() {
    form.open();
  }

  @FXML
  private void takeDistrictForecast() {
    form.openDistrict();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.P || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    event.consume();
    if (event.isShiftDown()) {
      form.openDistrict();
    } else {
      form.open();
    }
  }

  /** A digit on a row is the beginning of its next reading. */
  private void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    GaugeState state = stations.selected().get();
    boolean number =
        typed.length() == 1 && (Character.isDigit(typed.charAt(0)) || typed.equals("-"));
    if (number && state != null) {
      entryController.begin(state.gauge(), typed);
      event.consume();
    }
  }

  private List<RegisterColumn<GaugeState>> columns() {
    return List.of(
        RegisterColumn.<GaugeState>text("reading.head.name", state -> state.gauge().name())
            .wide(1.3),
        RegisterColumn.<GaugeState>text(
                "reading.head.exceedance", state -> texts.name("reading.exceedance", state.worst()))
            .wide(1.6)
            .sortedBy(Comparator.comparing(GaugeState::worst))
            .shownAs(state ->
                new ExceedanceChip(state.worst(), texts.name("reading.exceedance", state.worst()))),
        RegisterColumn.<GaugeState>text("reading.head.value", this::value).wide(0.9),
        RegisterColumn.<GaugeState>text("reading.head.against", this::against).wide(1.5),
        RegisterColumn.<GaugeState>text("reading.head.trend", this::trend).wide(1.0),
        RegisterColumn.<GaugeState>text("reading.head.age", this::age)
            .wide(1.2)
            .sortedBy(Comparator.comparing(StationsController::heard))
            .aging(),
        RegisterColumn.<GaugeState>text("reading.head.day", state -> "")
            .wide(1.2)
            .shownAs(this::spark));
  }

  private String value(GaugeState state) {
    return state.main().map(main -> ReadingWords.number(main.quantity(), main.value())).orElse("");
  }

  private String against(GaugeState state) {
    if (state.main().isEmpty()) {
      return "";
    }
    Standing main = state.main().get();
    Message against = ReadingWords.against(main);
    if (against != null) {
      return texts.say(against);
    }
    return main.incomparable().isEmpty()
        ? texts.get("reading.against.none")
        : texts.say(ReadingWords.incomparable(main.last().now(), main.incomparable().getFirst()));
  }

  private String trend(GaugeState state) {
    return state
        .main()
        .map(Standing::trend)
        .map(trend -> texts.say(ReadingWords.trend(trend)))
        .orElse("");
  }

  private String age(GaugeState state) {
    Instant heard = state.heard();
    if (heard == null) {
      return texts.get("reading.never");
    }
    return texts.get(
        state.silent() ? "reading.age.silent" : "reading.age.heard", formats.age(heard));
  }

  private Node spark(GaugeState state) {
    return state
        .main()
        .<Node>map(main -> new Sparkline(main, clock.instant()))
        .orElseGet(Label::new);
  }

  private static Instant heard(GaugeState state) {
    return state.heard() == null ? Instant.MIN : state.heard();
  }
}
