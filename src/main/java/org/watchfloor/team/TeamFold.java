package org.watchfloor.team;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.team.Assignment.Given;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamFact.TeamBack;
import org.watchfloor.team.TeamFact.TeamCalled;
import org.watchfloor.team.TeamFact.TeamHeard;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamFact.TeamReadinessChanged;
import org.watchfloor.team.TeamFact.TeamRegistered;

/**
 * How entries become teams and assignments. What rests on another state than the one it meets was
 * written apart; unless both say the same, the two entries are named in a contradiction.
 */
final class TeamFold {
  private TeamFold() {}

  static @Nullable Team team(@Nullable Team team, Recorded recorded) {
    String name = recorded.entry().id().toString();
    if (team == null) {
      return recorded.fact() instanceof TeamRegistered fact ? Team.of(fact.profile(), name) : null;
    }
    return switch (recorded.fact()) {
      case TeamRegistered fact -> team.with(fact.profile(), name);
      case TeamReadinessChanged fact -> ready(team, fact, name);
      case TeamLocated fact -> located(team, fact, recorded);
      case TeamBack fact -> back(team, recorded.entry().happenedAt());
      case TeamHeard fact -> team.heard(recorded.entry().happenedAt());
      case TeamCalled fact -> team.called();
      case ConflictSettled fact -> team.with(team.contradictions().settling(fact));
      default -> team;
    };
  }

  private static Team ready(Team team, TeamReadinessChanged fact, String name) {
    boolean apart =
        fact.from() != null
            && fact.from() != team.readiness()
            && fact.readiness() != team.readiness();
    Team named =
        apart
            ? team.with(
                team.contradictions().plus("team.conflict.readiness", name, team.readinessBy()))
            : team;
    return named.ready(fact.readiness(), fact.reason(), name);
  }

  /** A report that was back-dated before a known one does not move the team. */
  private static Team located(Team team, TeamLocated fact, Recorded recorded) {
    var happened = recorded.entry().happenedAt();
    return team.seenSince() != null && happened.isBefore(team.seenSince())
        ? team
        : team.seen(fact.at(), fact.pointSource(), happened, fact.how());
  }

  /** Who was reported somewhere after it came back is there. */
  private static Team back(Team team, Instant since) {
    return team.seenSince() != null && since.isBefore(team.seenSince()) ? team : team.back(since);
  }

  static @Nullable Assignment assignment(@Nullable Assignment job, Recorded recorded) {
    Entry entry = recorded.entry();
    if (job == null) {
      return recorded.fact() instanceof TeamAssigned fact ? assigned(fact, entry) : null;
    }
    return switch (recorded.fact()) {
      case AssignmentAdvanced fact -> advanced(job, fact, entry);
      case ConflictSettled fact -> job.with(job.contradictions().settling(fact));
      default -> job;
    };
  }

  private static Assignment assigned(TeamAssigned fact, Entry entry) {
    String name = entry.id().toString();
    return new Assignment(
        entry.subject().id(),
        fact.team(),
        fact.incident(),
        fact.task(),
        AssignmentStatus.ALERTED,
        Map.of(AssignmentStatus.ALERTED, entry.happenedAt()),
        fact.override(),
        "",
        new Given(name, entry.time(), fact.besides()),
        name,
        Contradictions.NONE);
  }

  /**
   * Two desks that note steps of the ladder late or twice do not contradict each other; one that
   * ends the job early while the other sees it go on does.
   */
  private static Assignment advanced(Assignment job, AssignmentAdvanced fact, Entry entry) {
    String name = entry.id().toString();
    AssignmentStatus now = job.status();
    AssignmentStatus next = fact.status();
    boolean early = !now.onLadder() || !next.onLadder();
    boolean counts = now.leadsTo(next);
    boolean apart = !counts || fact.from() != null && fact.from() != now;
    Assignment named =
        early && apart && next != now
            ? job.with(
                job.contradictions()
                    .plus(
                        "team.conflict.status",
                        counts ? name : job.movedBy(),
                        counts ? job.movedBy() : name))
            : job;
    return named.reaching(next, entry.happenedAt(), fact.note(), name);
  }
}
