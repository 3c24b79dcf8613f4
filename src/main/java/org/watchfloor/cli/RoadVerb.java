package org.watchfloor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.RoadState;
import org.watchfloor.task.Progress;

/** A verb that asks the roads: it waits for the graph, and says so where there is none. */
abstract class RoadVerb extends StationVerb {
  RoadVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  /** The roads, opened or built; without any, why not is told once and answers are estimates. */
  final RoadService roads(Station station) {
    RoadService roads = station.get(RoadService.class);
    if (roads.load(Progress.UNWATCHED) instanceof RoadState.Missing missing) {
      tell(missing.why());
    }
    return roads;
  }

  /** Minutes to a tenth, how they come about (road, straight, unreachable), and why not by road. */
  final Map<String, Object> way(Travel travel) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("minutes", tenth(travel.minutes()));
    switch (travel) {
      case Travel.ByRoad _ -> row.put("way", "road");
      case Travel.Estimated estimate -> {
        row.put("way", "straight");
        row.put("reason", texts().say(estimate.why()));
      }
      case Travel.Unreachable no -> {
        row.put("way", "unreachable");
        row.put("reason", texts().say(no.why().said()));
      }
    }
    return row;
  }

  static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
