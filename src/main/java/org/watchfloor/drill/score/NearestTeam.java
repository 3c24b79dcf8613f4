package org.watchfloor.drill.score;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.scenario.Expected;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.dispatch.NeedsTable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamRules;
import org.watchfloor.team.TeamService;

/**
 * Whether a team that was sent could do what was wanted, and none that could and was free then
 * would have been there sooner by more than the station's rules call worth a second team. Teams
 * stand where they stood then; roads are as they are now.
 */
final class NearestTeam {
  private final TeamService teams;
  private final IncidentService incidents;
  private final NeedsTable needs;
  private final RoadService roads;
  private final TeamRules rules;

  @jakarta.inject.Inject
  NearestTeam(
      TeamService teams,
      IncidentService incidents,
      NeedsTable needs,
      RoadService roads,
      TeamRules rules) {
    this.teams = teams;
    this.incidents = incidents;
    this.needs = needs;
    this.roads = roads;
    this.rules = rules;
  }

  /** Whether the team of an assignment can do any of these. */
  boolean brings(List<Capability> wanted, Recorded recorded) {
    return recorded.fact() instanceof TeamAssigned given
        && teams.find(given.team()).filter(team -> can(team, wanted)).isPresent();
  }

  private static boolean can(Team team, List<Capability> wanted) {
    return team.profile().capabilities().stream().anyMatch(wanted::contains);
  }

  Verdict judge(Expected expected, Recorded recorded, List<Recorded> entries) {
    Optional<Proof> proof = Optional.of(Proof.of(recorded));
    if (!(recorded.fact() instanceof TeamAssigned given)) {
      return Verdict.untold(Message.of("score.why.gone"), proof);
    }
    Optional<Incident> incident = incidents.find(given.incident());
    Optional<Team> sent = teams.find(given.team());
    if (incident.isEmpty() || sent.isEmpty()) {
      return Verdict.untold(Message.of("score.why.gone"), proof);
    }
    List<Capability> wanted =
        expected.right().needs().isEmpty()
            ? needs.of(incident.get().details().type()).capabilities()
            : expected.right().needs();
    if (wanted.isEmpty()) {
      return Verdict.untold(Message.of("score.why.noNeeds", given.incident()), proof);
    }
    if (!can(sent.get(), wanted)) {
      Message said = Message.of("score.done.incapable", sent.get().name());
      return new Verdict(Outcome.MISSED, proof, Optional.of(said));
    }
    GeoPoint place = incident.get().details().point();
    return place == null
        ? Verdict.untold(Message.of("score.why.noPlace", given.incident()), proof)
        : nearest(sent.get(), wanted, place, new TeamsThen(recorded, entries, teams), proof);
  }

  private Verdict nearest(
      Team sent, List<Capability> wanted, GeoPoint place, TeamsThen then, Optional<Proof> proof) {
    List<Team> able = new ArrayList<>(List.of(sent));
    teams.list().stream()
        .filter(team -> !team.number().equals(sent.number()))
        .filter(team -> team.profile().kind() != TeamClass.MILITIA)
        .filter(team -> can(team, wanted) && !then.busy(team))
        .filter(team -> then.readiness(team) == Readiness.STANDBY)
        .forEach(able::add);
    LocalTime hour = hour(then.at());
    List<Start> starts =
        able.stream()
            .map(team ->
                new Start(then.place(team), rules.musterMinutes(team, then.busy(team), hour)))
            .toList();
    List<Travel> ways = roads.eta(starts, place, Vehicle.CAR).found();
    int best = 0;
    for (int i = 1; i < ways.size(); i++) {
      best = Travel.SOONEST.compare(ways.get(i), ways.get(best)) < 0 ? i : best;
    }
    return verdict(sent, ways.getFirst(), able.get(best), ways.get(best), proof);
  }

  private static LocalTime hour(Instant at) {
    return at.atZone(WatchClock.BEIJING).toLocalTime();
  }

  private Verdict verdict(Team sent, Travel way, Team best, Travel soonest, Optional<Proof> proof) {
    boolean cutOff = way instanceof Travel.Unreachable && !(soonest instanceof Travel.Unreachable);
    double worth = rules.worthSecondTeam().toSeconds() / 60.0;
    boolean near = !cutOff && way.minutes() - soonest.minutes() <= worth;
    String key = soonest instanceof Travel.ByRoad ? "score.done.team" : "score.done.teamStraight";
    Message said = Message.of(key, sent.name(), minutes(way), best.name(), minutes(soonest));
    return new Verdict(near ? Outcome.DONE : Outcome.MISSED, proof, Optional.of(said));
  }

  private static long minutes(Travel way) {
    return (long) Math.ceil(way.minutes());
  }
}
