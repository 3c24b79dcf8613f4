package org.watchfloor.road.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Says what the weather makes of the roads, from anywhere. */
final class SayWeather implements Command {
  private final WeatherForm form;

  @Inject
  SayWeather(WeatherForm form) {
    this.form = form;
  }

  @Override
  public String titleKey() {
    return "road.weather.command";
  }

  @Override
  public String icon() {
    return "mdi2w-weather-pouring";
  }

  @Override
  public String key() {
    return "Shortcut+Shift+T";
  }

  @Override
  public void run(Navigator navigator) {
    form.open();
  }
}
