package org.watchfloor.warning.typhoon.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.warning.monitor.view.MonitorDesk;
import org.watchfloor.warning.typhoon.TyphoonService;

/** Opens a storm on the page 监测. */
final class TyphoonOpener implements ObjectOpener {
  private final StormsViewModel model;
  private final MonitorDesk desk;

  @Inject
  TyphoonOpener(StormsViewModel model, MonitorDesk desk) {
    this.model = model;
    this.desk = desk;
  }

  @Override
  public String kind() {
    return TyphoonService.KIND;
  }

  @Override
  public String page() {
    return MonitorDesk.PAGE;
  }

  @Override
  public void show(String id) {
    desk.front().set(MonitorDesk.Section.STORMS);
    model.wanted().set(id);
  }
}
