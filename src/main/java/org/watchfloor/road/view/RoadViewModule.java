package org.watchfloor.road.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.map.MapAction;
import org.watchfloor.ui.map.MapCard;
import org.watchfloor.ui.map.NearWays;
import org.watchfloor.ui.map.ShapeLayer;

/** What the console shows of the roads. */
public final class RoadViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(ShapeLayer.class).addBinding().to(WayLayer.class);
    set(NearWays.class).addBinding().to(RoadNear.class);
    set(MapCard.class).addBinding().toInstance(new MapCard(WayDesk.KIND, "/fxml/road/way.fxml"));
    command(ShowWay.class);
    command(SayWeather.class);
    band(WeatherBand.class);
  }

  @ProvidesIntoSet
  MapAction toHere(Provider<WayDesk> desk) {
    return new WayHere(desk, false);
  }

  @ProvidesIntoSet
  MapAction fromHere(Provider<WayDesk> desk) {
    return new WayHere(desk, true);
  }
}
