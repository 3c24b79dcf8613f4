package org.watchfloor.road;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.road.RoadFact.RoadWeatherSaid;

/** Says in the timeline what was said of the roads. */
final class RoadRenderer implements EntryRenderer {

  @Inject
  RoadRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(RoadWeatherSaid.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((RoadFact) recorded.fact()) {
      case RoadWeatherSaid said ->
          texts.get("road.said.weather", texts.name("geo.weather", said.weather()));
    };
  }
}
