package org.watchfloor.drill.practice;

import org.watchfloor.rule.OwnRules;
import org.watchfloor.ui.FeatureModule;

/** Simulated participants join the console of a drill; installed by the drill module. */
public final class PracticeModule extends FeatureModule {
  @Override
  protected void configure() {
    set(OwnRules.class).addBinding().to(PracticeRules.class);
    job(PracticeJob.class);
  }
}
