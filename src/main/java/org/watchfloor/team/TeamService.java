package org.watchfloor.team;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamFact.TeamBack;
import org.watchfloor.team.TeamFact.TeamCalled;
import org.watchfloor.team.TeamFact.TeamHeard;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamFact.TeamReadinessChanged;
import org.watchfloor.team.TeamFact.TeamRegistered;

/** The door to teams and their jobs. Any thread but the JavaFX thread. */
@Singleton
public final class TeamService {
  private static final Logger LOG = LoggerFactory.getLogger(TeamService.class);

  /** An incident that is written about more often than this while a team is sent is not a race. */
  private static final int TRIES = 50;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;
  private final TeamStore teams;
  private final AssignmentStore jobs;
  private final Set<JobSites> sites;
  private final RegionService region;
  private final TeamRules rules;

  @Inject
  TeamService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      Ids ids,
      TeamStore teams,
      AssignmentStore jobs,
      Set<JobSites> sites,
      RegionService region,
      TeamRules rules) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
    this.teams = teams;
    this.jobs = jobs;
    this.sites = sites;
    this.region = region;
    this.rules = rules;
  }

  /**
   * Runs something after every change of teams and jobs, on the thread that made it; must be quick.
   */
  public Subscription onChange(Runnable changed) {
    return journal.follow(TeamFact.class, changed);
  }

  /** All teams in the order of their numbers. */
  public List<Team> list() {
    return teams.list();
  }

  /** The team of a number. */
  public Optional<Team> find(String number) {
    return teams.find(number).map(Versioned::state);
  }

  /** All jobs whose teams are still bound by them. */
  public List<Assignment> openAssignments() {
    return jobs.open();
  }

  /** All jobs ever given, in the order of their ids. */
  public List<Assignment> assignments() {
    return jobs.list();
  }

  /** All jobs ever given at an incident, oldest first. */
  public List<Assignment> assignmentsAt(String incident) {
    return jobs.ofIncident(incident);
  }

  /** All jobs ever given to a team, newest first. */
  public List<Assignment> assignmentsOf(String team) {
    return jobs.ofTeam(team);
  }

  /** The job of an id. */
  public Optional<Assignment> assignment(String id) {
    return jobs.find(id).map(Versioned::state);
  }

  /**
   * Takes in what the register says of teams, in one append; what is already so changes nothing.
   */
  public List<EntryId> register(List<TeamProfile> rows) {
    Draft draft = new Draft(signIn.actor());
    for (TeamProfile row : rows) {
      teams.upsert(
          draft, row.number(), new TeamRegistered(row), team -> team.profile().equals(row));
    }
    return journal.appendRows(draft);
  }

  /**
   * Says whether a team can be called.
   *
   * @param reason why; required unless it is on standby again
   */
  public void changeReadiness(String number, Readiness readiness, String reason) {
    if (readiness != Readiness.STANDBY && reason.isBlank()) {
      throw RefusedException.of("team.refused.readiness_reason");
    }
    Versioned<Team> team = must(number);
    if (team.state().readiness() == readiness && team.state().readinessReason().equals(reason)) {
      return;
    }
    Subject subject = teams.subject(number);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new TeamReadinessChanged(readiness, reason.strip(), team.state().readiness()))
            .expecting(subject, team.version()));
  }

  /**
   * Notes where a team is.
   *
   * @param how how that is known, as in "by radio"
   * @param seenAt when it was there; null for now
   */
  public void locate(
      String number, GeoPoint at, PointSource source, String how, @Nullable Instant seenAt) {
    must(number);
    Draft draft = new Draft(signIn.actor());
    draft.fact(teams.subject(number), new TeamLocated(at, source, how.strip()));
    if (seenAt != null) {
      draft.happenedAt(seenAt);
    }
    journal.append(draft);
  }

  /**
   * Notes that a team was heard of and is well (PAR).
   *
   * @param how how that is known, as in "by radio"
   * @param at when; null for now
   */
  public void hear(String number, String how, @Nullable Instant at) {
    must(number);
    if (how.isBlank()) {
      throw RefusedException.of("team.refused.no_how");
    }
    Draft draft = new Draft(signIn.actor()).fact(teams.subject(number), new TeamHeard(how.strip()));
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
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

  /** How the areas that have a norm stand against it, those missing most first. */
  public List<AreaReadiness> readiness() {
    List<Team> all = teams.list();
    List<AreaReadiness> found = new ArrayList<>();
    for (Area area : region.areas()) {
      rules.norms().stream()
          .filter(norm -> norm.level() == area.level())
          .map(norm -> readiness(area, norm, all))
          .forEach(found::add);
    }
    found.sort(
        Comparator.comparingLong(AreaReadiness::missing)
            .reversed()
            .thenComparing(one -> one.area().code()));
    return found;
  }

  private static AreaReadiness readiness(Area area, Norm norm, List<Team> all) {
    long people = 0;
    long ready = 0;
    long count = 0;
    for (Team team : all) {
      TeamProfile profile = team.profile();
      if (area.code().equals(profile.area()) && norm.classes().contains(profile.kind())) {
        people += profile.strength();
        ready += team.readiness() == Readiness.STANDBY ? profile.strength() : 0;
        count++;
      }
    }
    return new AreaReadiness(area, norm, people, ready, count);
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
  public List<Message> objections(String number) {
    Team team = must(number).state();
    List<Assignment> all = jobs.ofTeam(number);
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

  /**
   * Gives a team a job.
   *
   * @param task what it is to do; may be empty
   * @param override why it is sent although something speaks against it; blank if nothing does
   * @return the id of the assignment
   * @throws RefusedException if something speaks against it and no reason is given, or the incident
   *     is closed
   */
  public String assign(String number, String incident, String task, String override) {
    for (int attempt = 1; ; attempt++) {
      try {
        return assignOnce(number, incident, task, override);
      } catch (StaleException e) {
        // A note or a correction does not stop a team; a closing is met on looking again.
        if (attempt == TRIES || !e.subject().equals(incident(incident))) {
          throw e;
        }
        LOG.debug("{} was written about in between; it is looked at again", incident);
      }
    }
  }

  private String assignOnce(String number, String incident, String task, String override) {
    Versioned<Team> team = must(number);
    List<Message> against = objections(number);
    if (!against.isEmpty() && override.isBlank()) {
      throw RefusedException.of("team.refused.needs_reason", against.getFirst());
    }
    String id = ids.next();
    Subject teamSubject = teams.subject(number);
    String reason = against.isEmpty() ? "" : override.strip();
    List<String> besides = jobs.openOf(number).stream().map(Assignment::id).toList();
    Draft draft =
        new Draft(signIn.actor())
            .fact(
                jobs.subject(id),
                new TeamAssigned(number, incident, task.strip(), reason, besides),
                teamSubject,
                incident(incident))
            .fact(teamSubject, new TeamCalled(id))
            .expecting(teamSubject, team.version())
            .expecting(jobs.subject(id), 0);
    sites.forEach(site -> site.admit(incident, draft));
    journal.append(draft);
    return id;
  }

  /**
   * Notes that a job has come to a status.
   *
   * @param at when; null for now. In the minute of the order it is the order's own second: nobody
   *     types seconds
   * @throws RefusedException if the job cannot go there, or at that time nobody had given it
   */
  public void advance(String assignment, AssignmentStatus status, @Nullable Instant at) {
    if (!status.onLadder()) {
      throw new IllegalArgumentException("Ends early: " + status);
    }
    Instant ordered = assignment(assignment).map(Assignment::assignedAt).orElse(Instant.EPOCH);
    move(assignment, status, "", Belated.after(at, ordered, Message.of("team.order")));
  }

  /** Calls a job off. */
  public void cancel(String assignment, String reason) {
    move(assignment, AssignmentStatus.CANCELLED, needed(reason), null);
  }

  /** Notes that the team cannot take the job. */
  public void refuse(String assignment, String reason) {
    move(assignment, AssignmentStatus.REFUSED, needed(reason), null);
  }

  private void move(String assignment, AssignmentStatus status, String note, @Nullable Instant at) {
    Versioned<Assignment> found =
        jobs.find(assignment)
            .orElseThrow(() -> RefusedException.of("team.refused.no_assignment", assignment));
    Assignment job = found.state();
    if (!job.status().leadsTo(status)) {
      throw RefusedException.of(
          "team.refused.ladder",
          Message.of("team.status." + job.status().name()),
          Message.of("team.status." + status.name()));
    }
    Subject subject = jobs.subject(assignment);
    Draft draft =
        new Draft(signIn.actor())
            .fact(
                subject,
                new AssignmentAdvanced(status, note, job.status()),
                teams.subject(job.team()),
                incident(job.incident()))
            .expecting(subject, found.version());
    if (status == AssignmentStatus.RECOVERED && jobs.openOf(job.team()).size() == 1) {
      // nobody reports a team that sits in its own station
      draft.fact(teams.subject(job.team()), new TeamBack(assignment));
    }
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
  }

  private static String needed(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("team.refused.no_reason");
    }
    return reason.strip();
  }

  private static Subject incident(String id) {
    return new Subject("incident", id);
  }

  private Versioned<Team> must(String number) {
    return teams
        .find(number)
        .orElseThrow(() -> RefusedException.of("team.refused.no_team", number));
  }
}
