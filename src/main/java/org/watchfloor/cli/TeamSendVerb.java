package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.team.TeamService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code team send TEAM INCIDENT}: gives a team a job; prints the id of the job for scripts, and in
 * words what is true now.
 */
@Command(name = "send", description = "cli.team.send.about")
final class TeamSendVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "TEAM", description = "cli.team.option.team")
  private String team;

  @Parameters(index = "1", paramLabel = "INCIDENT", description = "cli.team.option.incident")
  private String incident;

  @Option(names = "--task", paramLabel = "TEXT", description = "cli.team.option.task")
  private String task = "";

  @Option(names = "--override", paramLabel = "REASON", description = "cli.team.option.override")
  private String override = "";

  TeamSendVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    String job = station.get(TeamService.class).assign(team, incident, task, override);
    out().println(job);
    tell(JobArgument.said(station, job));
    tell("cli.team.nextStep", team);
    return ExitCode.DONE;
  }
}
