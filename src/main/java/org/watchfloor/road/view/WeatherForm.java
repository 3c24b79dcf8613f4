package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.journal.Versioned;
import org.watchfloor.road.RoadSky;
import org.watchfloor.road.RoadWeather;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** Asks for the weather the roads are reckoned with: one choice, one entry. JavaFX thread. */
final class WeatherForm {
  private final RoadWeather weather;
  private final Forms forms;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  WeatherForm(
      RoadWeather weather,
      Forms forms,
      Toasts toasts,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Fx fx) {
    this.weather = weather;
    this.forms = forms;
    this.toasts = toasts;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Reads what holds now, then asks. */
  void open() {
    tasks
        .of(Message.of("road.task.weather"), progress -> weather.known())
        .quiet()
        .onSuccess(fx, this::ask)
        .startLatest();
  }

  private void ask(Versioned<RoadSky> seen) {
    RoadSky now = seen.state();
    List<FormField.Option> options =
        Arrays.stream(Weather.values())
            .map(one -> new FormField.Option(one.name(), texts.name("geo.weather", one)))
            .toList();
    Message holds =
        now.by().isEmpty()
            ? Message.of("road.weather.nobody")
            : Message.of(
                "road.weather.holds",
                Message.of("geo.weather." + now.weather().name()),
                formats.moment(now.since()),
                now.by());
    forms.ask(
        Question.of(
            Message.of("road.weather.command"),
            List.of(holds, Message.of("road.weather.effect")),
            Message.of("road.weather.act")),
        List.of(FormField.choice(Message.of("road.weather.name"), now.weather().name(), options)),
        values -> {
          Weather said = Weather.valueOf(values.getFirst());
          weather.say(said, seen.version());
          toasts.say(Message.of("road.weather.said", Message.of("geo.weather." + said.name())));
        });
  }
}
