package org.watchfloor.drill;

import org.watchfloor.base.DrillClock;
import org.watchfloor.drill.inject.InjectModule;
import org.watchfloor.drill.practice.PracticeModule;
import org.watchfloor.drill.score.ScoreModule;
import org.watchfloor.drill.view.DrillViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.ui.FeatureModule;

/** What a console has in a drill and nowhere else. */
public final class DrillModule extends FeatureModule {
  private final DrillClock clock;

  /**
   * @param clock the clock the console goes by
   */
  public DrillModule(DrillClock clock) {
    this.clock = clock;
  }

  @Override
  protected void configure() {
    bind(DrillClock.class).toInstance(clock);
    facts(DrillFact.class);
    store(DrillStore.class);
    set(EntryRenderer.class).addBinding().to(DrillRenderer.class);
    install(new InjectModule());
    install(new PracticeModule());
    install(new ScoreModule());
    install(new DrillViewModule());
  }
}
