package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.TeamService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code team step JOB|TEAM STATUS}: a job has come to a status, or ended early for a reason. */
@Command(name = "step", description = "cli.team.step.about")
final class TeamStepVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "JOB", description = "cli.team.option.job")
  private String job;

  @Parameters(index = "1", paramLabel = "STATUS", description = "cli.team.option.status")
  private AssignmentStatus status;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.team.option.reason")
  private String reason = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  TeamStepVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    TeamService teams = station.get(TeamService.class);
    Instant now = station.get(WatchClock.class).instant();
    String id = JobArgument.read(station, job);
    switch (status) {
      case CANCELLED -> teams.cancel(id, reason);
      case REFUSED -> teams.refuse(id, reason);
      case ALERTED, MUSTERING, EN_ROUTE, ON_SCENE, WORKING, RELEASED, RETURNING, RECOVERED ->
          teams.advance(id, status, OrderMoments.past(at, now));
    }
    tell(JobArgument.said(station, id));
    return ExitCode.DONE;
  }
}
