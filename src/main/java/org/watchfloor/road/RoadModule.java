package org.watchfloor.road;

import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.road.view.RoadViewModule;
import org.watchfloor.ui.FeatureModule;

/** The roads join the console; whoever knows of closures adds a {@link RoadBlockSource}. */
public final class RoadModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(RoadFact.class);
    store(RoadSkyStore.class);
    set(EntryRenderer.class).addBinding().to(RoadRenderer.class);
    set(RoadBlockSource.class);
    startable(RoadWeather.class);
    health(RoadHealth.class);
    command(ReadRoadsAgain.class);
    install(new RoadViewModule());
  }
}
