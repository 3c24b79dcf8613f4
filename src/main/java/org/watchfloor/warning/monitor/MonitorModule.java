package org.watchfloor.warning.monitor;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.Page;
import org.watchfloor.warning.forecast.ForecastModule;
import org.watchfloor.warning.monitor.view.MonitorDesk;
import org.watchfloor.warning.reading.ReadingModule;
import org.watchfloor.warning.typhoon.TyphoonModule;

/** The page 监测 and the features on it join the console. */
public final class MonitorModule extends FeatureModule {
  /** Behind the pages that had their keys before it; it has a key of its own. */
  private static final int LAST = 910;

  @Override
  protected void configure() {
    page(
        new Page(
            MonitorDesk.PAGE,
            "reading.page",
            "mdi2w-waves",
            LAST,
            "/fxml/monitor/monitor.fxml",
            "Shortcut+Shift+M"));
    install(new ReadingModule());
    install(new ForecastModule());
    install(new TyphoonModule());
  }
}
