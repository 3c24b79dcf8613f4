package org.watchfloor.document.review;

import org.watchfloor.document.review.view.ReviewViewModule;
import org.watchfloor.incident.review.LessonOwners;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.ui.FeatureModule;

/** The report of a review joins the console. */
public final class ReviewPaperModule extends FeatureModule {
  @Override
  protected void configure() {
    install(new ReviewViewModule());
    set(ReviewPart.class);
    set(OwnRules.class).addBinding().to(EarlyRules.class);
    set(LessonOwners.class).addBinding().to(PostOwners.class);
  }
}
