package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.suspension.Suspensions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code suspension lift ID}: lifts one suspension and no other. */
@Command(name = "lift", description = "cli.suspension.lift.about")
final class SuspensionLiftVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.suspension.option.id")
  private String id;

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

  SuspensionLiftVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(Suspensions.class).lift(id, post, basis, reason, null);
    return ExitCode.DONE;
  }
}
