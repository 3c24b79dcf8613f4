package org.watchfloor.claim.view;

import org.watchfloor.ui.FeatureModule;

/** What officers do with claims; installed by the claim module. */
public final class ClaimViewModule extends FeatureModule {
  @Override
  protected void configure() {
    objectAction(ClaimTake.class);
    objectAction(ClaimGive.class);
    objectAction(ClaimRelease.class);
    startable(ClaimNews.class);
  }
}
