package org.watchfloor.team.cover.view;

import org.watchfloor.road.RoadBlockSource;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.map.MapCard;
import org.watchfloor.ui.map.ShapeLayer;

/** The rescue circle joins the console. */
public final class CoverViewModule extends FeatureModule {
  @Override
  protected void configure() {
    // The circle is asked of the roads, whoever closes them.
    set(RoadBlockSource.class);
    set(ShapeLayer.class).addBinding().to(CoverLayer.class);
    set(MapCard.class)
        .addBinding()
        .toInstance(new MapCard(CoverDesk.KIND, "/fxml/team/cover.fxml"));
    command(ShowCover.class);
  }
}
