package org.watchfloor.app.replay;

import com.google.inject.Provides;
import jakarta.inject.Singleton;
import org.watchfloor.base.ReplayClock;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Replay;
import org.watchfloor.ui.FeatureModule;

/** What a console has that shows what is over. */
public final class ReplayModule extends FeatureModule {
  private final ReplayClock shown;

  /**
   * @param shown shows the moment that is looked at
   */
  public ReplayModule(ReplayClock shown) {
    this.shown = shown;
  }

  @Override
  protected void configure() {
    bind(ReplayClock.class).toInstance(shown);
    band(ReplayBandItem.class);
    objectAction(FollowInReplay.class);
    command(PlayReplay.class);
    command(StepReplay.Back.class);
    command(StepReplay.On.class);
    command(OpenChanges.class);
  }

  @Provides
  @Singleton
  Replay replay(Journal journal) {
    return journal.replay();
  }
}
