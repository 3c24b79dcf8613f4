package org.watchfloor.warning.forecast.view;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.warning.forecast.Forecast;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.ForecastTimes;
import org.watchfloor.warning.forecast.ForecastWords;
import org.watchfloor.warning.forecast.NewForecast;
import org.watchfloor.warning.forecast.StandingForecast;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Measure;

/**
 * Takes a forecast down: the number, until when, Enter; the issuer is the one of the last forecast
 * of the station until another is written. JavaFX thread; the act itself runs in the background.
 */
public final class ForecastForm {
  private static final String DISTRICT = "";
  private static final String HOURS_USUAL = "3";
  private static final String NO = "";
  private static final String YES = "YES";

  private final ForecastService forecasts;
  private final GaugeService gauges;
  private final ForecastsViewModel model;
  private final Forms forms;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final WatchClock clock;
  private final UiTexts texts;

  /** What stands in the form before anything is typed. */
  private record Start(List<Gauge> rainStations, String issuer) {}

  @Inject
  ForecastForm(
      ForecastService forecasts,
      GaugeService gauges,
      ForecastsViewModel model,
      Forms forms,
      Tasks tasks,
      Executor fx,
      Toasts toasts,
      WatchClock clock,
      UiTexts texts) {
    this.forecasts = forecasts;
    this.gauges = gauges;
    this.model = model;
    this.forms = forms;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.clock = clock;
    this.texts = texts;
  }

  /** A level of the chosen station, or rain where it measures none. */
  public void open() {
    Gauge gauge = model.chosen();
    if (gauge != null && gauge.measures().contains(Measure.WATER)) {
      begin(Optional.of(gauge.number()), start -> level(gauge, start));
    } else {
      rain(gauge != null && gauge.measures().contains(Measure.RAIN) ? gauge : null);
    }
  }

  /** Rain of the whole district. */
  public void openDistrict() {
    rain(null);
  }

  private void rain(@Nullable Gauge gauge) {
    Optional<String> number = Optional.ofNullable(gauge).map(Gauge::number);
    begin(number, start -> rain(number, start));
  }

  /** Reads what the form begins with. */
  private void begin(Optional<String> gauge, Consumer<Start> show) {
    tasks
        .of(Message.of("forecast.task.read"), progress -> start(gauge))
        .quiet()
        .onSuccess(fx, show)
        .startLatest();
  }

  private Start start(Optional<String> gauge) {
    List<StandingForecast> last = forecasts.of(gauge, 1);
    return new Start(
        gauges.list().stream().filter(one -> one.measures().contains(Measure.RAIN)).toList(),
        last.isEmpty() ? "" : last.getFirst().forecast().what().issuer());
  }

  private void level(Gauge gauge, Start start) {
    List<FormField> fields = new ArrayList<>();
    fields.add(needed("forecast.form.level", ""));
    fields.addAll(common(start));
    fields.add(
        FormField.choice(
            Message.of("forecast.form.datum"),
            gauge.datum() == null ? "" : gauge.datum().name(),
            Arrays.stream(HeightDatum.values())
                .map(one -> new Option(one.name(), texts.name("reading.datum", one)))
                .toList()));
    fields.addAll(last());
    ask(
        Message.of("forecast.form.title.level", gauge.name()),
        fields,
        values -> heard(values, Measure.WATER, gauge.number(), values.get(5), null));
  }

  private void rain(Optional<String> gauge, Start start) {
    List<Option> places = new ArrayList<>();
    places.add(new Option(DISTRICT, texts.get("forecast.place.district")));
    start.rainStations().forEach(one -> places.add(new Option(one.number(), one.name())));
    List<FormField> fields = new ArrayList<>();
    fields.add(needed("forecast.form.rain", ""));
    fields.addAll(common(start));
    fields.add(FormField.choice(Message.of("forecast.form.place"), gauge.orElse(DISTRICT), places));
    fields.add(needed("forecast.form.hours", HOURS_USUAL));
    fields.addAll(last());
    ask(
        Message.of("forecast.form.title.rain"),
        fields,
        values -> {
          List<String> rest = new ArrayList<>(values);
          String hours = rest.remove(6);
          return heard(rest, Measure.RAIN, rest.get(5), "", hours);
        });
  }

  /** Until when, who, issued when, since when. */
  private static List<FormField> common(Start start) {
    return List.of(
        needed("forecast.form.until", ""),
        needed("forecast.form.issuer", start.issuer()),
        FormField.line(Message.of("forecast.form.issued"), ""),
        FormField.line(Message.of("forecast.form.from"), ""));
  }

  /** Over what it came, and whether a strange number was asked back. */
  private List<FormField> last() {
    return List.of(
        FormField.choice(
            Message.of("forecast.form.channel"),
            Channel.PHONE.name(),
            Arrays.stream(Channel.values())
                .map(one -> new Option(one.name(), texts.name("rule.channel", one)))
                .toList()),
        FormField.choice(
            Message.of("forecast.form.sure"),
            NO,
            List.of(
                new Option(NO, texts.get("forecast.form.sure.no")),
                new Option(YES, texts.get("forecast.form.sure.yes")))));
  }

  private void ask(
      Message title, List<FormField> fields, Function<List<String>, NewForecast> read) {
    forms.ask(
        Question.of(
            title, List.of(Message.of("forecast.form.effect")), Message.of("forecast.form.act")),
        fields,
        values -> {
          Forecast taken = forecasts.take(read.apply(values));
          toasts.say(
              Message.of(
                  "forecast.toast.taken",
                  ForecastWords.what(taken.what(), forecasts.place(taken.what())),
                  ForecastWords.issued(taken.what())));
        });
  }

  /** From number, until, issuer, issued, since, datum or place, channel, sure. */
  private NewForecast heard(
      List<String> values, Measure measure, String gauge, String datum, @Nullable String hours) {
    Instant now = clock.instant();
    Instant until = time(values.get(1), ForecastTimes.until(values.get(1), now));
    String issued = values.get(3);
    String from = values.get(4);
    return new NewForecast(
        gauge.equals(DISTRICT) ? Optional.empty() : Optional.of(gauge),
        measure,
        number(values.getFirst()),
        datum.isEmpty() ? null : HeightDatum.valueOf(datum),
        hours == null ? null : (int) number(hours),
        from.isBlank() ? null : time(from, ForecastTimes.from(from, until, now)),
        until,
        values.get(2),
        issued.isBlank() ? null : time(issued, ForecastTimes.issued(issued, now)),
        Channel.valueOf(values.get(6)),
        values.get(7).equals(YES));
  }

  private static Instant time(String typed, Optional<Instant> read) {
    return read.orElseThrow(() -> RefusedException.of("forecast.form.noTime", typed));
  }

  private static double number(String typed) {
    try {
      return Double.parseDouble(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
    } catch (NumberFormatException e) {
      throw RefusedException.of("forecast.form.noNumber", typed);
    }
  }

  private static FormField needed(String key, String initial) {
    return new FormField(Message.of(key), initial, List.of(), 1, true);
  }
}
