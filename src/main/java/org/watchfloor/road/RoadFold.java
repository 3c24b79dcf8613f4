package org.watchfloor.road;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.road.RoadFact.RoadWeatherSaid;

/** The weather of the roads is what was said last; of two seats apart, the later one. */
final class RoadFold {
  private RoadFold() {}

  static @Nullable RoadSky apply(@Nullable RoadSky before, Recorded recorded) {
    return recorded.fact() instanceof RoadWeatherSaid said
        ? new RoadSky(
            said.weather(), recorded.entry().happenedAt(), recorded.entry().actor().officer())
        : before;
  }
}
