package org.watchfloor.warning.forecast.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.warning.monitor.view.MonitorDesk;

/** What the console shows of forecasts. */
public final class ForecastViewModule extends FeatureModule {
  @Override
  protected void configure() {
    opener(ForecastOpener.class);
    command(NewForecastCommand.class);
    keyHint(new KeyHint(MonitorDesk.PAGE, "P", "forecast.act.new"));
    keyHint(new KeyHint(MonitorDesk.PAGE, "Shift+P", "forecast.act.newDistrict"));
  }
}
