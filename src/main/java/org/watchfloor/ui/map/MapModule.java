package org.watchfloor.ui.map;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.map.draw.DrawingKit;

/** Opens the sets through which features join the map; each may stay empty. */
public final class MapModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MapLayer.class);
    set(ShapeLayer.class);
    set(BackdropSource.class);
    set(MapDrop.class);
    set(DrawingKit.class);
    set(MapCard.class);
    set(MapAction.class);
    set(NearWays.class);
    set(SituationPanel.class);
  }
}
