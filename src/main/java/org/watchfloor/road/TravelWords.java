package org.watchfloor.road;

import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Travel;

/** How a travel time stands in a list. Any thread. */
public final class TravelWords {
  private TravelWords() {}

  /** Minutes by road; a straight line is always called one, and no way has its reason. */
  public static Message of(Travel way) {
    String km = String.format(Locale.ROOT, "%.1f", way.straightMetres() / 1000);
    return switch (way) {
      case Travel.ByRoad road -> Message.of("road.travel.road", (long) Math.ceil(road.minutes()));
      case Travel.Estimated _ -> Message.of("road.travel.straight", km);
      case Travel.Unreachable no -> Message.of("road.travel.cut", no.why().said(), km);
    };
  }

  /** By how many minutes the closures lengthen a way; 0 where they do not, or cut it. */
  public static long detour(Travel now, Travel open) {
    return now instanceof Travel.ByRoad && open instanceof Travel.ByRoad
        ? Math.max(0, Math.round(now.minutes() - open.minutes()))
        : 0;
  }
}
