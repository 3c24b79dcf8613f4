package org.watchfloor.supply.reserve;

import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.ui.FeatureModule;

/** The norms of reserves join the console. */
public final class ReserveModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(ReserveFact.class);
    set(EntryRenderer.class).addBinding().to(ReserveRenderer.class);
    set(OwnRules.class).addBinding().to(ReserveRuleBook.class);
  }
}
