package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.road.RoadSky;
import org.watchfloor.road.RoadWeather;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
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
    Live<RoadSky> live =
        new Live<>(tasks, fx, Message.of("road.task.weather"), RoadSky.FAIR, weather::now);
    life.follow(live.value(), now -> show(badge, now));
    life.add(live.follow(weather::onChange));
    return badge;
  }

  private void show(BandBadge badge, RoadSky now) {
    boolean tells = now.weather() != Weather.CLEAR;
    badge.setVisible(tells);
    badge.setManaged(tells);
    if (tells) {
      String word = texts.name("geo.weather", now.weather());
      badge.say(texts.get("road.weather.band", word));
      Tooltip.install(
          badge,
          new Tooltip(
              texts.get("road.weather.holds", word, formats.moment(now.since()), now.by())));
    }
  }
}
