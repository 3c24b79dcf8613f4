package org.watchfloor.team;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Versioned;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Teams at a job must be heard of: a next step, or at least where they are. */
final class SilentTeams implements DueItems {
  private final AssignmentStore jobs;
  private final TeamStore teams;
  private final TeamFitness fitness;

  @Inject
  SilentTeams(AssignmentStore jobs, TeamStore teams, TeamFitness fitness) {
    this.jobs = jobs;
    this.teams = teams;
    this.fitness = fitness;
  }

  @Override
  public List<Due> pending() {
    return jobs.open().stream().map(this::due).toList();
  }

  private Due due(Assignment job) {
    @Nullable Team team = teams.find(job.team()).map(Versioned::state).orElse(null);
    return new Due(
        "team",
        job.team(),
        Message.of(
            "team.due.silent",
            team == null ? job.team() : team.name(),
            Message.of("team.status." + job.status().name())),
        fitness.reportDue(job, team));
  }
}
