package org.watchfloor.response.plan.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of plans. */
public final class PlanViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(OpenPlanEditor.class);
  }
}
