package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.warning.monitor.view.MonitorDesk;
import org.watchfloor.warning.reading.GaugeService;

/** Opens a station on the page 监测. */
final class GaugeOpener implements ObjectOpener {
  private final StationsViewModel model;
  private final MonitorDesk desk;

  @Inject
  GaugeOpener(StationsViewModel model, MonitorDesk desk) {
    this.model = model;
    this.desk = desk;
  }

  @Override
  public String kind() {
    return GaugeService.KIND;
  }

  @Override
  public String page() {
    return MonitorDesk.PAGE;
  }

  @Override
  public void show(String id) {
    desk.front().set(MonitorDesk.Section.STATIONS);
    model.wanted().set(id);
  }
}
