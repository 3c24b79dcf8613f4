package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.road.Answer;
import org.watchfloor.road.OpenRoads;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.TravelWords;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamFitness;
import org.watchfloor.team.TeamService;

/**
 * When the teams sent to an incident are there: one question to the roads for all of them. Any
 * thread but the JavaFX thread.
 */
public final class Arrivals {
  private final TeamService teams;
  private final TeamFitness fitness;
  private final RoadService roads;
  private final OpenRoads open;

  @Inject
  Arrivals(TeamService teams, TeamFitness fitness, RoadService roads, OpenRoads open) {
    this.teams = teams;
    this.fitness = fitness;
    this.roads = roads;
    this.open = open;
  }

  /** A team that is not there yet, and from where and when on it is reckoned. */
  private record Coming(Assignment job, Team team, Instant leaves) {}

  /** The teams that are not there yet, the first sent first; none without a place to come to. */
  public List<Arrival> of(Incident incident) {
    GeoPoint to = incident.details().point();
    List<Coming> coming =
        teams.assignmentsAt(incident.id()).stream()
            .filter(job -> job.status().compareTo(AssignmentStatus.ON_SCENE) < 0)
            .flatMap(job -> teams.find(job.team()).map(team -> coming(job, team)).stream())
            .toList();
    if (to == null || coming.isEmpty()) {
      return List.of();
    }
    List<Start> starts = coming.stream().map(one -> Start.now(one.team().at())).toList();
    Answer<List<Travel>> answer = roads.eta(starts, to, Vehicle.CAR);
    Optional<List<Travel>> without =
        answer.basis().closures() == 0 ? Optional.empty() : open.eta(starts, to, Vehicle.CAR);
    List<Arrival> found = new ArrayList<>();
    for (int i = 0; i < coming.size(); i++) {
      int place = i;
      Travel way = answer.found().get(i);
      long longer = without.map(all -> TravelWords.detour(way, all.get(place))).orElse(0L);
      Coming one = coming.get(i);
      found.add(
          new Arrival(
              one.job(), one.team(), one.team().at(), way, longer, one.leaves(), answer.basis()));
    }
    return found;
  }

  /** Who is on the way is where it was reported since it left; who is not musters first. */
  private Coming coming(Assignment job, Team team) {
    if (job.status() == AssignmentStatus.EN_ROUTE) {
      Instant seen = team.seenSince();
      return new Coming(job, team, seen != null && seen.isAfter(job.since()) ? seen : job.since());
    }
    Duration muster = Duration.ofMinutes(fitness.musterMinutes(team, job));
    return new Coming(job, team, job.assignedAt().plus(muster));
  }
}
