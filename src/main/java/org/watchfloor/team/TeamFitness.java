package org.watchfloor.team;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/**
 * How fit teams are to be sent: how soon they move off, what speaks against it, what to know of
 * them, and when somebody has to ask after them. Any thread but the JavaFX thread.
 */
public final class TeamFitness {
  private final TeamStore teams;
  private final AssignmentStore jobs;
  private final TeamRules rules;
  private final WatchClock clock;

  @Inject
  TeamFitness(TeamStore teams, AssignmentStore jobs, TeamRules rules, WatchClock clock) {
    this.teams = teams;
    this.jobs = jobs;
    this.rules = rules;
    this.clock = clock;
  }

  /** When somebody asks after the team of an open job, if nothing is heard of it until then. */
  public Instant reportDue(Assignment job, @Nullable Team team) {
    Instant heard = job.since();
    if (team != null) {
      heard = later(later(heard, team.seenSince()), team.heardAt());
    }
    return heard.plus(rules.heardWithin(job.status()));
  }

  private static Instant later(Instant one, @Nullable Instant other) {
    return other != null && other.isAfter(one) ? other : one;
  }

  /** How long until a team moves off if it is called now. */
  public long musterMinutes(Team team) {
    return musterMinutes(team, jobs.openOf(team.number()));
  }

  private long musterMinutes(Team team, List<Assignment> open) {
    return rules.musterMinutes(team, out(open), clock.now().toLocalTime());
  }

  /**
   * How long until a team moves off for a job, from when it was given: as long as was said then.
   */
  public long musterMinutes(Team team, Assignment job) {
    List<Assignment> others =
        jobs.openOf(team.number()).stream().filter(one -> !one.id().equals(job.id())).toList();
    return rules.musterMinutes(
        team, out(others), job.assignedAt().atZone(WatchClock.BEIJING).toLocalTime());
  }

  private static boolean out(List<Assignment> open) {
    return open.stream().anyMatch(job -> job.status().compareTo(AssignmentStatus.EN_ROUTE) >= 0);
  }

  /** All teams as a recommendation looks at them, in the order of their numbers. */
  public List<Candidate> candidates() {
    Map<String, List<Assignment>> byTeam =
        jobs.list().stream().collect(Collectors.groupingBy(Assignment::team));
    return teams.list().stream()
        .map(team -> candidate(team, byTeam.getOrDefault(team.number(), List.of())))
        .toList();
  }

  private Candidate candidate(Team team, List<Assignment> all) {
    List<Assignment> open = all.stream().filter(Assignment::open).toList();
    Duration worked = worked(all);
    return new Candidate(
        team, objections(team, all, worked), notes(team, worked), musterMinutes(team, open));
  }

  /** What an officer should see of a team before sending it: limits passed, papers run out. */
  public List<Message> flags(Team team, List<Assignment> all) {
    List<Message> found = new ArrayList<>();
    Instant now = clock.instant();
    all.stream()
        .filter(Assignment::open)
        .filter(job -> now.isAfter(reportDue(job, team)))
        .map(job -> Message.of("team.flag.silent"))
        .findFirst()
        .ifPresent(found::add);
    Duration worked = worked(all);
    if (worked.compareTo(rules.work().most()) > 0) {
      found.add(Message.of("team.flag.tired", hours(worked), hours(rules.work().window())));
    }
    LocalDate today = clock.now().toLocalDate();
    if (team.profile().uninsuredOn(today)) {
      found.add(Message.of("team.flag.uninsured"));
    }
    if (team.profile().unqualifiedOn(today)) {
      found.add(Message.of("team.flag.unqualified"));
    }
    return found;
  }

  private Duration worked(List<Assignment> all) {
    return Workload.within(rules.work().window(), all, clock.instant());
  }

  private static String hours(Duration length) {
    return String.valueOf(Math.round(length.toMinutes() / 6.0) / 10.0);
  }

  private List<Message> notes(Team team, Duration worked) {
    TeamProfile profile = team.profile();
    Equipment with = profile.equipment();
    List<Message> found = new ArrayList<>();
    found.add(Message.of("team.note.crew", profile.strength()));
    if (with.boats() > 0) {
      found.add(Message.of("team.note.boats", with.boats()));
    }
    if (with.pumps() > 0) {
      found.add(Message.of("team.note.pumps", with.pumps()));
    }
    Long flight = with.droneMinutes();
    if (with.drones() > 0) {
      found.add(
          flight == null
              ? Message.of("team.note.drones", with.drones())
              : Message.of("team.note.drones_for", with.drones(), flight));
    }
    WorkLimit limit = rules.work();
    Duration left = limit.most().minus(worked);
    if (!worked.isZero() && left.compareTo(limit.near()) < 0 && !left.isNegative()) {
      found.add(Message.of("team.note.tired", hours(worked), hours(limit.window()), hours(left)));
    }
    return found;
  }

  /** What speaks against sending a team now; empty if nothing does. */
  public List<Message> objections(Team team) {
    List<Assignment> all = jobs.ofTeam(team.number());
    return objections(team, all, worked(all));
  }

  private List<Message> objections(Team team, List<Assignment> all, Duration worked) {
    List<Assignment> open = all.stream().filter(Assignment::open).toList();
    List<Message> found = new ArrayList<>();
    if (team.profile().kind() == TeamClass.MILITIA) {
      found.add(Message.of("team.objection.militia", team.name()));
    }
    for (Assignment job : open) {
      found.add(
          Message.of(
              "team.objection.busy",
              team.name(),
              Message.of("team.status." + job.status().name()),
              job.task().isBlank() ? job.incident() : job.task()));
    }
    if (team.readiness() != Readiness.STANDBY) {
      found.add(
          Message.of(
              team.readinessReason().isBlank()
                  ? "team.objection.not_ready"
                  : "team.objection.not_ready_because",
              team.name(),
              Message.of("team.readiness." + team.readiness().name()),
              team.readinessReason()));
    }
    LocalDate today = clock.now().toLocalDate();
    LocalDate insured = team.profile().insuredUntil();
    if (insured != null && team.profile().uninsuredOn(today)) {
      found.add(Message.of("team.objection.uninsured", team.name(), insured));
    }
    LocalDate qualified = team.profile().qualification().until();
    if (qualified != null && team.profile().unqualifiedOn(today)) {
      found.add(Message.of("team.objection.unqualified", team.name(), qualified));
    }
    WorkLimit limit = rules.work();
    if (worked.compareTo(limit.most()) > 0) {
      found.add(
          Message.of(
              "team.objection.tired",
              team.name(),
              hours(limit.window()),
              hours(worked),
              hours(limit.most())));
    }
    if (open.isEmpty()) {
      rules.rest().flatMap(rest -> unrested(team, all, rest)).ifPresent(found::add);
    }
    if (team.profile().kind() == TeamClass.SOCIAL) {
      found.add(Message.of("team.objection.social", team.name()));
    }
    return found;
  }

  private Optional<Message> unrested(Team team, List<Assignment> all, RestLimit limit) {
    Instant now = clock.instant();
    return Workload.last(limit.least(), all)
        .filter(last -> last.worked().compareTo(limit.after()) >= 0)
        .filter(last -> now.isBefore(last.end().plus(limit.least())))
        .map(last ->
            Message.of(
                "team.objection.unrested",
                team.name(),
                hours(last.worked()),
                hours(Duration.between(last.end(), now)),
                hours(limit.least())));
  }
}
