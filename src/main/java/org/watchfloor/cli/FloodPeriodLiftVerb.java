package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.period.FloodPeriods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code flood-period lift}: lifts the emergency flood period that stands. */
@Command(name = "lift", description = "cli.period.lift.about")
final class FloodPeriodLiftVerb extends StationVerb {
  @Option(
      names = "--post",
      required = true,
      paramLabel = "POST",
      description = "cli.suspension.option.post")
  private String post;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  @Option(names = "--basis", paramLabel = "NUMBER", description = "cli.response.option.basis")
  private String basis = "";

  FloodPeriodLiftVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(FloodPeriods.class).lift(post, basis, reason, null);
    return ExitCode.DONE;
  }
}
