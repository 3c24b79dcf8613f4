package org.watchfloor.road;

import java.time.Instant;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.road.Weather;

/**
 * What an answer rests on, to be shown beside it.
 *
 * @param roads whether roads were reckoned with; else it is the straight line
 * @param closures how many closures and floods were honoured: those that lie on a road
 * @param offRoad how many more there are under which no road lies, so that they stop nobody
 * @param at when these were gathered
 * @param weather the weather the speeds are for
 */
public record RoadBasis(boolean roads, int closures, int offRoad, Instant at, Weather weather) {

  /** One line that says so; fair weather goes without saying. */
  public Message said() {
    if (!roads) {
      return Message.of("road.basis.straight");
    }
    Message known =
        offRoad == 0
            ? Message.of("road.basis.roads", closures, hour())
            : Message.of("road.basis.someOffRoad", closures, offRoad, hour());
    return weather == Weather.CLEAR
        ? known
        : Message.of("road.basis.weather", known, Message.of("geo.weather." + weather.name()));
  }

  private String hour() {
    return at.atZone(WatchClock.BEIJING).toLocalTime().withNano(0).toString();
  }
}
