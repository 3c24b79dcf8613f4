package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Recorded;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamFact.TeamReadinessChanged;
import org.watchfloor.team.TeamService;

/** How teams stood when one of them was sent, from what was written before and since. */
final class TeamsThen {
  private static final List<AssignmentStatus> ENDS =
      List.of(AssignmentStatus.RECOVERED, AssignmentStatus.CANCELLED, AssignmentStatus.REFUSED);

  private final Recorded sent;
  private final List<Recorded> before;
  private final List<Recorded> since;
  private final TeamService teams;

  /**
   * @param sent the entry by which one was sent
   * @param entries what was written in the drill, that entry among it
   */
  TeamsThen(Recorded sent, List<Recorded> entries, TeamService teams) {
    int at = entries.indexOf(sent);
    this.sent = sent;
    this.before = entries.subList(0, at);
    this.since = entries.subList(at + 1, entries.size());
    this.teams = teams;
  }

  /** When that was. */
  Instant at() {
    return sent.entry().recordedAt();
  }

  /** Whether a team had another job. */
  boolean busy(Team team) {
    return teams.assignmentsOf(team.number()).stream()
        .filter(this::earlier)
        .anyMatch(job -> !over(job));
  }

  private boolean earlier(Assignment job) {
    return !job.given().entry().equals(sent.entry().id().toString())
        && !job.assignedAt().isAfter(at());
  }

  private boolean over(Assignment job) {
    return ENDS.stream()
        .map(job.reached()::get)
        .anyMatch(ended -> ended != null && !ended.isAfter(at()));
  }

  /** Whether it could be called: what the next change says it was, else what it still is. */
  Readiness readiness(Team team) {
    return of(since, team)
        .filter(one -> one.fact() instanceof TeamReadinessChanged)
        .findFirst()
        .flatMap(one -> Optional.ofNullable(((TeamReadinessChanged) one.fact()).from()))
        .orElse(team.readiness());
  }

  /** Where it was reported last, in the drill or before it, else its base. */
  GeoPoint place(Team team) {
    Optional<GeoPoint> last =
        of(before, team)
            .filter(one -> one.fact() instanceof TeamLocated)
            .reduce((first, later) -> later)
            .map(one -> ((TeamLocated) one.fact()).at());
    boolean moved = of(since, team).anyMatch(one -> one.fact() instanceof TeamLocated);
    return last.orElseGet(() -> moved ? team.profile().at() : team.at());
  }

  private static Stream<Recorded> of(List<Recorded> entries, Team team) {
    return entries.stream().filter(one -> one.entry().subject().id().equals(team.number()));
  }
}
