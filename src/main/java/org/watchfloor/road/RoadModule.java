package org.watchfloor.road;

import org.watchfloor.ui.FeatureModule;

/** The roads join the console; whoever knows of closures adds a {@link RoadBlockSource}. */
public final class RoadModule extends FeatureModule {
  @Override
  protected void configure() {
    set(RoadBlockSource.class);
    health(RoadHealth.class);
    command(ReadRoadsAgain.class);
  }
}
