package org.watchfloor.evacuation.count.view;

import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;

/** The tab of the three counts joins the page. */
public final class CountViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(ShowCounts.class);
    keyHint(new KeyHint(SafetyTabs.PAGE, "0 … 3", "evacuation.key.count"));
  }
}
