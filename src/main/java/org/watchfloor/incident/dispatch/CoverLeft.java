package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.RemainingCover;
import org.watchfloor.team.TeamRules;

/**
 * Reckons which towns free teams leave without any other in time. Without roads nothing is said: a
 * straight line would promise too much. Any thread but the JavaFX thread.
 */
final class CoverLeft {
  private final RegionService region;
  private final RoadService roads;
  private final TeamRules rules;

  @Inject
  CoverLeft(RegionService region, RoadService roads, TeamRules rules) {
    this.region = region;
    this.roads = roads;
    this.rules = rules;
  }

  /** What free teams leave uncovered if they go; nothing where there are no roads. */
  RemainingCover of(List<Candidate> candidates) {
    RemainingCover cover = new RemainingCover(rules.cover());
    List<Candidate> free = candidates.stream().filter(one -> one.objections().isEmpty()).toList();
    if (free.isEmpty() || roads.network().isEmpty()) {
      return cover;
    }
    List<String> numbers = free.stream().map(one -> one.team().number()).toList();
    List<Start> starts =
        free.stream().map(one -> new Start(one.team().at(), one.musterMinutes())).toList();
    for (Area area : region.areas()) {
      GeoPoint at = area.at();
      if (area.level() == AreaLevel.TOWN && at != null) {
        Answer<List<Travel>> answer = roads.eta(starts, at, Vehicle.CAR);
        cover.add(area.name(), numbers, answer.found());
      }
    }
    return cover;
  }

  /** The same candidates, those that leave something uncovered with a note. */
  static List<Candidate> note(List<Candidate> candidates, RemainingCover cover) {
    return candidates.stream()
        .map(one -> cover.without(one.team().number()).map(one::noting).orElse(one))
        .toList();
  }
}
