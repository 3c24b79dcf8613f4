package org.watchfloor.warning.forecast.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.warning.forecast.Forecast;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.ForecastWords;
import org.watchfloor.warning.forecast.Predicted;
import org.watchfloor.warning.forecast.StandingForecast;
import org.watchfloor.warning.reading.Gauge;

/** The forecasts of the chosen station and of the whole district. JavaFX thread. */
@Singleton
public final class ForecastsViewModel {
  private static final int OF_STATION = 12;
  private static final int OF_DISTRICT = 6;

  private final ForecastService forecasts;
  private final Tasks tasks;
  private final Executor fx;
  private final Formats formats;
  private final Toasts toasts;
  private final ObjectProperty<@Nullable Gauge> gauge = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();
  private final Live<List<Line>> lines;
  private volatile Optional<String> chosen = Optional.empty();

  /** A forecast and what it is for. */
  record Line(StandingForecast standing, Message place) {}

  @Inject
  ForecastsViewModel(
      ForecastService forecasts, Tasks tasks, Executor fx, Formats formats, Toasts toasts) {
    this.forecasts = forecasts;
    this.tasks = tasks;
    this.fx = fx;
    this.formats = formats;
    this.toasts = toasts;
    this.lines =
        new Live<>(tasks, fx, Message.of("forecast.task.read"), List.of(), this::readLines);
  }

  /** Shows the forecasts of a station; null for those of the whole district alone. */
  public void choose(@Nullable Gauge one) {
    gauge.set(one);
    chosen = Optional.ofNullable(one).map(Gauge::number);
    lines.read();
  }

  /** The number of a station somebody wants to see because of its forecast; null for none. */
  public ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  /** The chosen station; null for none. */
  @Nullable Gauge chosen() {
    return gauge.get();
  }

  /** Those of the chosen station, then those of the whole district. */
  ReadOnlyObjectProperty<List<Line>> lines() {
    return lines.value();
  }

  /** Those that count now, each in one line, for the head of a station's details. */
  public ObservableValue<List<Message>> ahead() {
    return lines
        .value()
        .map(
            all -> all.stream().filter(line -> line.standing().counts()).map(this::ahead).toList());
  }

  private Message ahead(Line line) {
    Predicted what = line.standing().forecast().what();
    return Message.of(
        what.gauge().isPresent() ? "forecast.ahead" : "forecast.ahead.district",
        ForecastWords.value(what),
        what.issuer(),
        formats.moment(what.issuedAt()),
        formats.moment(what.until()));
  }

  /** Reads now and after every change. */
  Subscription follow() {
    return lines.follow(forecasts::onChange);
  }

  /** Reads now: time alone ends forecasts. */
  void read() {
    lines.read();
  }

  /** Has the station of a forecast shown. */
  void open(String forecast) {
    tasks
        .of(Message.of("forecast.task.read"), progress -> forecasts.find(forecast))
        .quiet()
        .onSuccess(
            fx, found -> found.flatMap(one -> one.forecast().what().gauge()).ifPresent(wanted::set))
        .startLatest();
  }

  /** Takes a forecast back, on a background thread. */
  void withdraw(Forecast one, String reason) {
    forecasts.withdraw(one.id(), reason);
    toasts.say(Message.of("forecast.toast.withdrawn"));
  }

  private List<Line> readLines() {
    List<StandingForecast> all = new ArrayList<>();
    Optional<String> station = chosen;
    if (station.isPresent()) {
      all.addAll(forecasts.of(station, OF_STATION));
    }
    all.addAll(forecasts.of(Optional.empty(), OF_DISTRICT));
    return all.stream().map(one -> new Line(one, forecasts.place(one.forecast().what()))).toList();
  }
}
