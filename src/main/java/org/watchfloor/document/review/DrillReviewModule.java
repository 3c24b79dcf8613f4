package org.watchfloor.document.review;

import org.watchfloor.ui.FeatureModule;

/** What only the report of a drill has: its scores. Installed beside the drill itself. */
public final class DrillReviewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(ReviewPart.class).addBinding().to(ScorePart.class);
  }
}
