package org.watchfloor.team;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Belated;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamFact.TeamBack;
import org.watchfloor.team.TeamFact.TeamCalled;
import org.watchfloor.team.TeamFact.TeamHeard;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamFact.TeamReadinessChanged;
import org.watchfloor.team.TeamFact.TeamRegistered;

/**
 * The door to teams and their jobs; {@link TeamFitness} says how fit they are to be sent. Any
 * thread but the JavaFX thread.
 */
@Singleton
public final class TeamService {
  private static final Logger LOG = LoggerFactory.getLogger(TeamService.class);

  /** An incident that is written about more often than this while a team is sent is not a race. */
  private static final int TRIES = 50;

  private final Journal journal;
  private final SignIn signIn;
  private final Ids ids;
  private final TeamStore teams;
  private final AssignmentStore jobs;
  private final Set<JobSites> sites;
  private final TeamFitness fitness;

  @Inject
  TeamService(
      Journal journal,
      SignIn signIn,
      Ids ids,
      TeamStore teams,
      AssignmentStore jobs,
      Set<JobSites> sites,
      TeamFitness fitness) {
    this.journal = journal;
    this.signIn = signIn;
    this.ids = ids;
    this.teams = teams;
    this.jobs = jobs;
    this.sites = sites;
    this.fitness = fitness;
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
      teams.upsert(draft, row.number(), row, Team::profile, TeamRegistered::new);
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
    List<Message> against = fitness.objections(team.state());
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
