package org.watchfloor.warning.forecast.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.monitor.view.MonitorDesk;

/** Opens a forecast at its station; one of the whole district stands at every station. */
final class ForecastOpener implements ObjectOpener {
  private final ForecastsViewModel model;
  private final MonitorDesk desk;

  @Inject
  ForecastOpener(ForecastsViewModel model, MonitorDesk desk) {
    this.model = model;
    this.desk = desk;
  }

  @Override
  public String kind() {
    return ForecastService.KIND;
  }

  @Override
  public String page() {
    return MonitorDesk.PAGE;
  }

  @Override
  public void show(String id) {
    desk.front().set(MonitorDesk.Section.STATIONS);
    model.open(id);
  }
}
