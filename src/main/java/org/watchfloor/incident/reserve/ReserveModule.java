package org.watchfloor.incident.reserve;

import org.watchfloor.incident.rule.OwnRules;
import org.watchfloor.ui.FeatureModule;

/** The norms of reserves join the console. */
public final class ReserveModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(ReserveRuleBook.class);
  }
}
