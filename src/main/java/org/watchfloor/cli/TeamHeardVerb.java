package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code team heard TEAM}: a team was heard of and is well. */
@Command(name = "heard", description = "cli.team.heard.about")
final class TeamHeardVerb extends StationVerb {
  @Parameters(paramLabel = "TEAM", description = "cli.team.option.team")
  private String team;

  @Option(
      names = "--how",
      required = true,
      paramLabel = "TEXT",
      description = "cli.team.option.how")
  private String how;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  TeamHeardVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    TeamService teams = station.get(TeamService.class);
    teams.hear(team, how, OrderMoments.past(at, now));
    tell("cli.team.heardOf", teams.find(team).map(Team::name).orElse(team), team, how.strip());
    return ExitCode.DONE;
  }
}
