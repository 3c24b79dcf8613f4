package org.watchfloor.warning.forecast.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.warning.monitor.view.MonitorDesk;

/** Begins to take a forecast down from anywhere. */
final class NewForecastCommand implements Command {
  private final ForecastForm form;
  private final MonitorDesk desk;

  @Inject
  NewForecastCommand(ForecastForm form, MonitorDesk desk) {
    this.form = form;
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "forecast.act.new";
  }

  @Override
  public String icon() {
    return "mdi2w-weather-pouring";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    desk.front().set(MonitorDesk.Section.STATIONS);
    navigator.open(MonitorDesk.PAGE);
    form.open();
  }
}
