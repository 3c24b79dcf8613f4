package org.watchfloor.team;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;
import org.watchfloor.team.TeamFact.AssignmentAdvanced;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamFact.TeamCalled;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamFact.TeamReadinessChanged;
import org.watchfloor.team.TeamFact.TeamRegistered;

/** How entries become teams and assignments. */
final class TeamFold {
  private TeamFold() {}

  static @Nullable Team team(@Nullable Team team, Recorded recorded) {
    if (team == null) {
      return recorded.fact() instanceof TeamRegistered fact ? Team.of(fact.profile()) : null;
    }
    return switch (recorded.fact()) {
      case TeamRegistered fact -> team.with(fact.profile());
      case TeamReadinessChanged fact -> team.ready(fact.readiness(), fact.reason());
      case TeamLocated fact -> located(team, fact, recorded);
      case TeamCalled fact -> team.called();
      default -> team;
    };
  }

  /** A report that was back-dated before a known one does not move the team. */
  private static Team located(Team team, TeamLocated fact, Recorded recorded) {
    var happened = recorded.entry().happenedAt();
    return team.seenSince() != null && happened.isBefore(team.seenSince())
        ? team
        : team.seen(fact.at(), happened, fact.how());
  }

  static @Nullable Assignment assignment(@Nullable Assignment job, Recorded recorded) {
    var entry = recorded.entry();
    if (job == null) {
      return recorded.fact() instanceof TeamAssigned fact
          ? new Assignment(
              entry.subject().id(),
              fact.team(),
              fact.incident(),
              fact.task(),
              AssignmentStatus.ALERTED,
              Map.of(AssignmentStatus.ALERTED, entry.happenedAt()),
              fact.override(),
              "")
          : null;
    }
    return recorded.fact() instanceof AssignmentAdvanced fact
        ? job.reaching(fact.status(), entry.happenedAt(), fact.note())
        : job;
  }
}
