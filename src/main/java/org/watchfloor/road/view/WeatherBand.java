package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.road.RoadSky;
import org.watchfloor.road.RoadWeather;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/** Anything but fair weather on the roads is in sight on every page, so that nobody forgets it. */
final class WeatherBand implements BandItem {
  private final RoadWeather weather;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  WeatherBand(RoadWeather weather, Tasks tasks, Executor fx, UiTexts texts, Formats formats) {
    this.weather = weather;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-road-weather", "mdi2w-weather-pouring");
    show(badge, null);
    life.add(weather.onChange(() -> read(badge)));
    read(badge);
    return badge;
  }

  private void read(BandBadge badge) {
    tasks
        .of(Message.of("road.task.weather"), progress -> weather.now())
        .quiet()
        .onSuccess(fx, now -> show(badge, now))
        .start();
  }

  private void show(BandBadge badge, @Nullable RoadSky now) {
    boolean tells = now != null && now.weather() != Weather.CLEAR;
    badge.setVisible(tells);
    badge.setManaged(tells);
    if (now != null && tells) {
      String word = texts.name("geo.weather", now.weather());
      badge.say(texts.get("road.weather.band", word));
      Tooltip.install(
          badge,
          new Tooltip(
              texts.get("road.weather.holds", word, formats.moment(now.since()), now.by())));
    }
  }
}
