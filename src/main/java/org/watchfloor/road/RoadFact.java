package org.watchfloor.road;

import org.watchfloor.geo.road.Weather;
import org.watchfloor.journal.Fact;

/** What officers say of the roads as a whole; closures are drawn, not said. */
public sealed interface RoadFact extends Fact {

  /** From now on the roads are reckoned with this weather. */
  record RoadWeatherSaid(Weather weather) implements RoadFact {}
}
