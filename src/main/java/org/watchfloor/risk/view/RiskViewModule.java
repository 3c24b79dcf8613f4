package org.watchfloor.risk.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of risk points. */
public final class RiskViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MapLayer.class).addBinding().to(RiskLayer.class);
  }
}
