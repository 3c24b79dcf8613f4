package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
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

  @Inject
  DispatchService(
      IncidentService incidents,
      TeamService teams,
      SupplyService supply,
      TransferService transfers,
      NeedsTable needs) {
    this.incidents = incidents;
    this.teams = teams;
    this.supply = supply;
    this.transfers = transfers;
    this.needs = needs;
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
    return () -> {
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
    return new Advice(
        incident,
        wanted,
        teams.assignmentsAt(incident.id()).stream()
            .map(job ->
                new Advice.Sent(job, teams.find(job.team()).map(Team::name).orElse(job.team())))
            .toList(),
        candidates,
        at.map(point -> recommend(incident, point, candidates)),
        at.map(point -> offers(wanted, point)).orElse(List.of()),
        transfers.to(incident.id()));
  }

  private Recommendation recommend(Incident incident, GeoPoint to, List<Candidate> candidates) {
    List<Team> there =
        teams.assignmentsAt(incident.id()).stream()
            .filter(job -> job.status().bound())
            .flatMap(job -> teams.find(job.team()).stream())
            .toList();
    Needs wanted = needs.of(incident.details().type());
    return new TeamAdvisor(needs.travel()).recommend(wanted.capabilities(), to, candidates, there);
  }

  private List<Advice.Offer> offers(Needs wanted, GeoPoint to) {
    return wanted.items().stream()
        .flatMap(code -> supply.item(code).stream())
        .map(item -> {
          List<NearbyStock> near = supply.nearest(item.code(), to);
          return new Advice.Offer(item, near.subList(0, Math.min(DEPOTS, near.size())));
        })
        .toList();
  }
}
