package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Chance;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.practice.Conduct.Will;
import org.watchfloor.drill.scenario.Party;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.road.RoadService;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;

/**
 * Teams that were sent: they muster as long as the register says, drive by the roads as they are
 * open, say that they are there, work, and go home; some refuse, some are never heard of, and where
 * no road leads they say so. Reckoned from the record each time.
 */
final class SimulatedTeams {
  private static final int WHOLE = 100;

  private final TeamService teams;
  private final IncidentService incidents;
  private final RoadService roads;
  private final PracticeRules rules;

  /** In Chinese, as what is written down. */
  private final Texts words = new Texts(Language.ZH);

  @Inject
  SimulatedTeams(
      TeamService teams, IncidentService incidents, RoadService roads, PracticeRules rules) {
    this.teams = teams;
    this.incidents = incidents;
    this.roads = roads;
    this.rules = rules;
  }

  /** A job with all that its next step needs. */
  private record Job(
      Assignment job, Team team, @Nullable GeoPoint to, String name, Conduct conduct, long seed) {
    private Chance chance(String what) {
      return new Chance(seed, name + " " + what);
    }
  }

  List<Answer> answers(Conduct conduct, long seed) {
    List<Answer> answers = new ArrayList<>();
    for (Assignment job : teams.openAssignments()) {
      Optional<Team> team = teams.find(job.team());
      if (team.isPresent()) {
        String name = "team " + job.id();
        GeoPoint to =
            incidents
                .find(job.incident())
                .map(Incident::details)
                .map(one -> one.point())
                .orElse(null);
        answer(new Job(job, team.get(), to, name, conduct, seed)).ifPresent(answers::add);
      }
    }
    return answers;
  }

  private Optional<Answer> answer(Job one) {
    Will will = one.conduct().drawn(one.chance("will"));
    Instant since = one.job().since();
    Duration answer = one.conduct().answer().drawn(one.chance(one.job().status().name()));
    return switch (one.job().status()) {
      case ALERTED ->
          switch (will) {
            case SILENT -> Optional.empty();
            case REFUSES -> refuses(one, since.plus(answer), refusal(one));
            case DOES -> goes(one, since.plus(answer), AssignmentStatus.MUSTERING);
          };
      case MUSTERING -> setsOut(one);
      case EN_ROUTE -> arrives(one);
      case ON_SCENE -> goes(one, since.plus(answer), AssignmentStatus.WORKING);
      case WORKING ->
          goes(
              one,
              since.plus(one.conduct().work().drawn(one.chance("work"))),
              AssignmentStatus.RELEASED);
      case RELEASED -> goes(one, since.plus(answer), AssignmentStatus.RETURNING);
      case RETURNING -> goes(one, since.plus(there(one)), AssignmentStatus.RECOVERED);
      case RECOVERED, CANCELLED, REFUSED -> Optional.empty();
    };
  }

  private String refusal(Job one) {
    return rules.refusal(Party.TEAMS, one.chance("refusal"));
  }

  /** So long after the order as the register says, more or less; where a road leads. */
  private Optional<Answer> setsOut(Job one) {
    long minutes = one.team().profile().musterMinutes();
    Duration muster =
        Duration.ofMinutes(minutes).multipliedBy(rules.pace(one.chance("muster"))).dividedBy(WHOLE);
    Instant at = one.job().assignedAt().plus(muster);
    at = at.isBefore(one.job().since()) ? one.job().since() : at;
    return travel(one).filter(Travel.Unreachable.class::isInstance).isPresent()
        ? refuses(one, at, words.get("drill.practice.cut"))
        : goes(one, at, AssignmentStatus.EN_ROUTE);
  }

  private Optional<Answer> arrives(Job one) {
    Optional<Travel> way = travel(one);
    if (way.filter(Travel.Unreachable.class::isInstance).isPresent()) {
      // A road was cut under way: it waits there until one is open again.
      return Optional.empty();
    }
    Duration takes =
        way.map(road ->
                Duration.ofSeconds(
                    Math.round(road.minutes() * 60 * rules.pace(one.chance("pace")) / WHOLE)))
            .orElseGet(() -> rules.travel().drawn(one.chance("travel")));
    return goes(one, one.job().since().plus(takes), AssignmentStatus.ON_SCENE);
  }

  private Optional<Travel> travel(Job one) {
    GeoPoint to = one.to();
    return to == null
        ? Optional.empty()
        : Optional.of(
            roads.eta(List.of(Start.now(one.team().at())), to, Vehicle.CAR).found().getFirst());
  }

  /** As long back as it took to get there. */
  private static Duration there(Job one) {
    return one.job()
        .between(AssignmentStatus.EN_ROUTE, AssignmentStatus.ON_SCENE)
        .orElse(Duration.ZERO);
  }

  private Optional<Answer> refuses(Job one, Instant at, String why) {
    return Optional.of(
        new Answer(
            at,
            one.name() + " refuses",
            one.team().name(),
            () -> teams.refuse(one.job().id(), why)));
  }

  private Optional<Answer> goes(Job one, Instant at, AssignmentStatus next) {
    return Optional.of(
        new Answer(at, one.name() + " " + next, one.team().name(), () -> advance(one, next)));
  }

  private void advance(Job one, AssignmentStatus next) {
    teams.advance(one.job().id(), next, null);
    String how = words.get("drill.practice.how");
    GeoPoint to = one.to();
    if (next == AssignmentStatus.ON_SCENE && to != null) {
      teams.locate(one.team().number(), to, PointSource.UNTOLD, how, null);
    } else if (next == AssignmentStatus.WORKING) {
      teams.hear(one.team().number(), how, null);
    }
  }
}
