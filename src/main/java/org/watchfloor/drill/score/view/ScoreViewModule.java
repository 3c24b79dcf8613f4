package org.watchfloor.drill.score.view;

import org.watchfloor.ui.FeatureModule;

/** The score sheet joins the screens of a drill; installed by the score module. */
public final class ScoreViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(OpenScores.class);
  }
}
