package org.watchfloor.team.grid.view;

import org.watchfloor.ui.FeatureModule;

/** The rescue grid is opened from anywhere. */
public final class GridViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(OpenGrid.class);
  }
}
