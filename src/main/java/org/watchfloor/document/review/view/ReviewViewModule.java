package org.watchfloor.document.review.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;

/** What the console shows of reviews; installed with their papers. */
public final class ReviewViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(OpenLessons.class);
    opener(LessonOpener.class);
    set(ObjectPanel.class).addBinding().to(ReviewPanel.class);
  }
}
