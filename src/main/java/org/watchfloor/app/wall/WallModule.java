package org.watchfloor.app.wall;

import org.watchfloor.ui.FeatureModule;

/** The commands of the wall, and what can be sent there. */
public final class WallModule extends FeatureModule {
  @Override
  protected void configure() {
    command(OpenWall.class);
    command(SendShown.class);
    command(TakeBack.class);
    command(TurnTour.class);
    objectAction(SendToWall.class);
    objectAction(QuietOnWall.class);
  }
}
