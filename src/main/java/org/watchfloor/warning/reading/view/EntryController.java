package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingWords;

/** The line in which a telephone call is written down: station, number, when, who said so. */
public final class EntryController implements Activated {
  private final EntryViewModel model;
  private final Ticker ticker;
  private final Formats formats;
  private final UiTexts texts;

  @FXML private GhostField<Gauge> station;
  @FXML private ComboBox<Quantity> quantity;
  @FXML private TextField value;
  @FXML private Label unit;
  @FXML private TextField when;
  @FXML private TextField said;
  @FXML private Button write;
  @FXML private Label moment;
  @FXML private VBox objections;
  @FXML private Label against;
  @FXML private Button sure;

  @Inject
  EntryController(EntryViewModel model, Ticker ticker, Formats formats, UiTexts texts) {
    this.model = model;
    this.ticker = ticker;
    this.formats = formats;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    quantity.setConverter(new QuantityWords());
    quantity.disableProperty().bind(station.value().isNull());
    write.disableProperty().bind(model.busy());
    objections.managedProperty().bind(objections.visibleProperty());
    sure.managedProperty().bind(sure.visibleProperty());
  }

  @Override
  public void onShow(Subscriptions life) {
    station.value().bindBidirectional(model.gauge);
    value.textProperty().bindBidirectional(model.value);
    when.textProperty().bindBidirectional(model.when);
    said.textProperty().bindBidirectional(model.said);
    life.follow(model.gauge, this::chosen);
    life.follow(model.quantity, this::counted);
    life.add(quantity.valueProperty().subscribe(model.quantity::set)::unsubscribe);
    life.follow(model.objections(), this::object);
    life.add(ticker.every(this::tellMoment));
    life.follow(
        model.asked(),
        wanted -> {
          if (wanted) {
            model.asked().set(false);
            station.requestFocus();
          }
        });
    model.begin(this::offer);
  }

  /** Begins with a station, and perhaps the first digit of its number. */
  void begin(Gauge gauge, String typed) {
    model.gauge.set(gauge);
    value.requestFocus();
    if (!typed.isEmpty()) {
      value.setText(typed);
    }
    value.end();
  }

  private void offer(List<Gauge> all) {
    station.offer(all, Gauge::name, Gauge::number, texts.get("reading.entry.station"));
  }

  private void chosen(@Nullable Gauge gauge) {
    quantity.getItems().setAll(gauge == null ? List.of() : gauge.quantities());
    quantity.setValue(model.quantity.get());
    counted(model.quantity.get());
  }

  private void counted(@Nullable Quantity what) {
    Gauge gauge = model.gauge.get();
    quantity.setValue(what);
    if (what == null || gauge == null) {
      unit.setText("");
    } else if (what.hasDatum() && gauge.datum() != null) {
      unit.setText(
          texts.get(
              "reading.entry.unit", what.unit(), texts.say(ReadingWords.datum(gauge.datum()))));
    } else if (what.hasAveraging() && gauge.averaging() != null) {
      unit.setText(
          texts.get(
              "reading.entry.unit",
              what.unit(),
              texts.say(ReadingWords.averaging(gauge.averaging()))));
    } else {
      unit.setText(what.unit());
    }
  }

  private void tellMoment() {
    moment.setText(
        model
            .at()
            .map(at -> texts.get("reading.entry.at", formats.moment(at)))
            .orElseGet(() -> texts.get("reading.entry.noTime", model.when.get())));
  }

  private void object(EntryViewModel.Objections now) {
    objections.setVisible(!now.lines().isEmpty());
    against.setText(now.lines().stream().map(texts::say).collect(Collectors.joining("\n")));
    sure.setVisible(now.canStand());
  }

  @FXML
  private void toValue() {
    value.requestFocus();
  }

  @FXML
  private void send() {
    model.send(false, station::requestFocus);
  }

  @FXML
  private void sendSurely() {
    model.send(true, station::requestFocus);
  }

  private final class QuantityWords extends StringConverter<Quantity> {
    @Override
    public String toString(@Nullable Quantity what) {
      return what == null ? "" : texts.name("reading.quantity", what);
    }

    @Override
    public Quantity fromString(String text) {
      throw new UnsupportedOperationException("Not editable");
    }
  }
}
