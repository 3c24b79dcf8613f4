package org.watchfloor.incident.reserve;

import org.watchfloor.incident.reserve.view.OpenCoverage;
import org.watchfloor.incident.rule.OwnRules;
import org.watchfloor.supply.CoverageForm;
import org.watchfloor.ui.FeatureModule;

/** The norms of reserves join the console. */
public final class ReserveModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(ReserveRuleBook.class);
    set(CoverageForm.class).addBinding().to(OpenCoverage.class);
  }
}
