package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.road.Answer;
import org.watchfloor.road.OpenRoads;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.TravelWords;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.StockNearby;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferService;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.LeastCrew;
import org.watchfloor.team.Recommendation;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamAdvisor;
import org.watchfloor.team.TeamFitness;
import org.watchfloor.team.TeamRules;
import org.watchfloor.team.TeamService;

/** Says what could be sent to an incident. Any thread but the JavaFX thread. */
@Singleton
public final class DispatchService {
  /** More depots than these nobody compares. */
  private static final int DEPOTS = 3;

  private final IncidentService incidents;
  private final TeamService teams;
  private final TeamFitness fitness;
  private final SupplyService supply;
  private final TransferService transfers;
  private final NeedsTable needs;
  private final RoadService roads;
  private final OpenRoads open;
  private final Arrivals arrivals;
  private final StockNearby nearby;
  private final CoverLeft cover;
  private final TeamRules rules;

  @Inject
  DispatchService(
      IncidentService incidents,
      TeamService teams,
      TeamFitness fitness,
      SupplyService supply,
      TransferService transfers,
      NeedsTable needs,
      RoadService roads,
      OpenRoads open,
      Arrivals arrivals,
      StockNearby nearby,
      CoverLeft cover,
      TeamRules rules) {
    this.incidents = incidents;
    this.teams = teams;
    this.fitness = fitness;
    this.supply = supply;
    this.transfers = transfers;
    this.needs = needs;
    this.roads = roads;
    this.open = open;
    this.arrivals = arrivals;
    this.nearby = nearby;
    this.cover = cover;
    this.rules = rules;
  }

  /** The same, with as many people as the station's file wants. */
  public Optional<Advice> advise(String incident) {
    return advise(incident, null);
  }

  /**
   * What was sent and could be.
   *
   * @param crew how many people a team should have at least, 0 for any number; null for what the
   *     station's file says
   * @return empty if there is no such incident
   */
  public Optional<Advice> advise(String incident, @Nullable Long crew) {
    LeastCrew least = rules.leastCrew(crew);
    return incidents.find(incident).map(found -> advise(found, least));
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

  private Advice advise(Incident incident, LeastCrew crew) {
    Needs wanted = needs.of(incident.details().type());
    Optional<GeoPoint> at = Optional.ofNullable(incident.details().point());
    List<Candidate> candidates = fitness.candidates();
    Optional<Comings> comings = at.map(point -> comings(point, candidates));
    return new Advice(
        incident,
        wanted,
        sent(incident),
        candidates,
        comings.map(come -> recommend(incident, candidates, come, crew)),
        comings.map(Comings::teamDetours).orElse(Map.of()),
        comings.map(come -> come.depots().basis()),
        comings.map(come -> offers(wanted, come)).orElse(List.of()),
        transfers.to(incident.id()));
  }

  private List<Advice.Sent> sent(Incident incident) {
    Map<String, Arrival> coming =
        arrivals.of(incident).stream()
            .collect(Collectors.toMap(one -> one.job().id(), Function.identity()));
    return teams.assignmentsAt(incident.id()).stream()
        .map(job ->
            new Advice.Sent(
                job,
                teams.find(job.team()).map(Team::name).orElse(job.team()),
                Optional.ofNullable(coming.get(job.id()))))
        .toList();
  }

  /** How teams and goods would come to a place, by their numbers: one question for all of them. */
  private record Comings(
      Map<String, Travel> teams,
      Map<String, Long> teamDetours,
      StockNearby.Around depots,
      Map<String, Long> depotDetours) {}

  private Comings comings(GeoPoint to, List<Candidate> candidates) {
    List<Depot> depots = supply.depots();
    List<Start> starts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      starts.add(new Start(candidate.team().at(), candidate.musterMinutes()));
    }
    depots.forEach(depot -> starts.add(Start.now(depot.at())));
    Answer<List<Travel>> answer = roads.eta(starts, to, Vehicle.CAR);
    List<Travel> without =
        answer.basis().closures() == 0
            ? answer.found()
            : open.eta(starts, to, Vehicle.CAR).orElse(answer.found());
    Map<String, Travel> byTeam = new HashMap<>();
    Map<String, Travel> byDepot = new HashMap<>();
    Map<String, Long> teamDetours = new HashMap<>();
    Map<String, Long> depotDetours = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      boolean team = i < candidates.size();
      String number =
          team ? candidates.get(i).team().number() : depots.get(i - candidates.size()).number();
      (team ? byTeam : byDepot).put(number, answer.found().get(i));
      long longer = TravelWords.detour(answer.found().get(i), without.get(i));
      if (longer > 0) {
        (team ? teamDetours : depotDetours).put(number, longer);
      }
    }
    return new Comings(
        byTeam, teamDetours, new StockNearby.Around(byDepot, answer.basis()), depotDetours);
  }

  private Recommendation recommend(
      Incident incident, List<Candidate> candidates, Comings comings, LeastCrew crew) {
    List<Team> there =
        teams.assignmentsAt(incident.id()).stream()
            .filter(job -> job.status().bound())
            .flatMap(job -> teams.find(job.team()).stream())
            .toList();
    Needs wanted = needs.of(incident.details().type());
    return new TeamAdvisor(comings.teams(), rules.worthSecondTeam())
        .recommend(
            wanted.capabilities(), CoverLeft.note(candidates, cover.of(candidates)), there, crew);
  }

  private List<Advice.Offer> offers(Needs wanted, Comings comings) {
    return wanted.items().stream()
        .flatMap(code -> supply.item(code).stream())
        .map(item ->
            new Advice.Offer(
                item,
                nearby.soonest(item.code(), comings.depots()).stream().limit(DEPOTS).toList(),
                comings.depotDetours()))
        .toList();
  }
}
