package org.watchfloor.ui.map;

import org.watchfloor.ui.FeatureModule;

/** Opens the three sets through which features join the map; each may stay empty. */
public final class MapModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MapLayer.class);
    set(MapAction.class);
    set(SituationPanel.class);
  }
}
