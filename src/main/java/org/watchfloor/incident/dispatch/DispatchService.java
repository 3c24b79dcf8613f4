package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.road.RoadService;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferService;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Recommendation;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamAdvisor;
import org.watchfloor.team.TeamService;

/** Says what could be sent to an incident. Any thread but the JavaFX thread. */
@Singleton
public final class DispatchService {
  /** More depots than these nobody compares. */
  private static final int DEPOTS = 3;

  private final IncidentService incidents;
  private final TeamService teams;
  private final SupplyService supply;
  private final TransferService transfers;
  private final NeedsTable needs;
  private final RoadService roads;

  @Inject
  DispatchService(
      IncidentService incidents,
      TeamService teams,
      SupplyService supply,
      TransferService transfers,
      NeedsTable needs,
      RoadService roads) {
    this.incidents = incidents;
    this.teams = teams;
    this.supply = supply;
    this.transfers = transfers;
    this.needs = needs;
    this.roads = roads;
  }

  /** What was sent and could be; empty if there is no such incident. */
  public Optional<Advice> advise(String incident) {
    return incidents.find(incident).map(this::advise);
  }

  /** Runs something after every change that can make the advice another one. */
  public Subscription onChange(Runnable changed) {
    Subscription ofTeams = teams.onChange(changed);
    Subscription ofSupply = supply.onChange(changed);
    Subscription ofIncidents = incidents.onChange(changed);
    Subscription ofRoads = roads.onChange(changed);
    return () -> {
      ofRoads.close();
      ofTeams.close();
      ofSupply.close();
      ofIncidents.close();
    };
  }

  private Advice advise(Incident incident) {
    Needs wanted = needs.of(incident.details().type());
    Optional<GeoPoint> at = Optional.ofNullable(incident.details().point());
    List<Candidate> candidates =
        teams.list().stream()
            .map(team -> new Candidate(team, teams.objections(team.number())))
            .toList();
    Optional<Comings> comings = at.map(point -> comings(point, candidates));
    return new Advice(
        incident,
        wanted,
        teams.assignmentsAt(incident.id()).stream()
            .map(job ->
                new Advice.Sent(job, teams.find(job.team()).map(Team::name).orElse(job.team())))
            .toList(),
        candidates,
        comings.map(come -> recommend(incident, candidates, come)),
        comings.map(Comings::basis),
        at.flatMap(point -> comings.map(come -> offers(wanted, point, come))).orElse(List.of()),
        transfers.to(incident.id()));
  }

  /** How teams and goods would come to a place, by their numbers: one question for all of them. */
  private record Comings(Map<String, Travel> teams, Map<String, Travel> depots, RoadBasis basis) {}

  private Comings comings(GeoPoint to, List<Candidate> candidates) {
    List<Depot> depots = supply.depots();
    List<Start> starts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Team team = candidate.team();
      starts.add(new Start(team.at(), team.profile().musterMinutes()));
    }
    depots.forEach(depot -> starts.add(Start.now(depot.at())));
    Answer<List<Travel>> answer = roads.eta(starts, to, Vehicle.CAR);
    Map<String, Travel> byTeam = new HashMap<>();
    Map<String, Travel> byDepot = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      if (i < candidates.size()) {
        byTeam.put(candidates.get(i).team().number(), answer.found().get(i));
      } else {
        byDepot.put(depots.get(i - candidates.size()).number(), answer.found().get(i));
      }
    }
    return new Comings(byTeam, byDepot, answer.basis());
  }

  private Recommendation recommend(Incident incident, List<Candidate> candidates, Comings comings) {
    List<Team> there =
        teams.assignmentsAt(incident.id()).stream()
            .filter(job -> job.status().bound())
            .flatMap(job -> teams.find(job.team()).stream())
            .toList();
    Needs wanted = needs.of(incident.details().type());
    return new TeamAdvisor(comings.teams()).recommend(wanted.capabilities(), candidates, there);
  }

  private List<Advice.Offer> offers(Needs wanted, GeoPoint to, Comings comings) {
    return wanted.items().stream()
        .flatMap(code -> supply.item(code).stream())
        .map(item -> {
          List<NearbyStock> soonest =
              supply.nearest(item.code(), to).stream()
                  .filter(near -> comings.depots().containsKey(near.depot().number()))
                  .sorted(
                      Comparator.comparing(
                          near -> comings.depots().get(near.depot().number()), Travel.SOONEST))
                  .limit(DEPOTS)
                  .toList();
          return new Advice.Offer(item, soonest, comings.depots());
        })
        .toList();
  }
}
