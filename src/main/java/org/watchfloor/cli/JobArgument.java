package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;

/** A job by its id, or by the number of the team that has no other. */
final class JobArgument {
  private JobArgument() {}

  /**
   * The id of the job.
   *
   * @throws RefusedException if the team has no open job, or several; then they are named
   */
  static String read(Station station, String typed) {
    TeamService teams = station.get(TeamService.class);
    if (teams.assignment(typed).isPresent() || teams.find(typed).isEmpty()) {
      return typed;
    }
    List<Assignment> open =
        teams.openAssignments().stream().filter(job -> job.team().equals(typed)).toList();
    if (open.isEmpty()) {
      throw RefusedException.of("cli.team.noJob", typed);
    }
    if (open.size() > 1) {
      throw RefusedException.of("cli.team.manyJobs", typed, named(open));
    }
    return open.getFirst().id();
  }

  private static Object named(List<Assignment> open) {
    return open.stream()
        .<Object>map(job -> Message.of("cli.team.oneJob", job.id(), job.incident()))
        .reduce((one, other) -> Message.of("evacuation.and", one, other))
        .orElse("");
  }

  /** What is true of a job now, with what people call the team and the incident. */
  static Message said(Station station, String id) {
    TeamService teams = station.get(TeamService.class);
    Assignment job =
        teams
            .assignment(id)
            .orElseThrow(() -> RefusedException.of("team.refused.no_assignment", id));
    String name = teams.find(job.team()).map(Team::name).orElse(job.team());
    Message status = Message.of("team.status." + job.status().name());
    return Message.of("cli.team.stands", name, job.team(), job.incident(), status);
  }
}
