package org.watchfloor.cli;

import java.util.Locale;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.period.FloodPeriods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code flood-period declare}: declares the emergency flood period; prints its id. */
@Command(name = "declare", description = "cli.period.declare.about")
final class FloodPeriodDeclareVerb extends StationVerb {
  @Option(
      names = "--ground",
      required = true,
      paramLabel = "GROUND",
      description = "cli.period.option.ground")
  private String ground;

  @Option(names = "--area", paramLabel = "TEXT", description = "cli.response.option.area")
  private String area = "";

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

  FloodPeriodDeclareVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    out()
        .println(
            station
                .get(FloodPeriods.class)
                .declare(ground.toUpperCase(Locale.ROOT), area, post, basis, reason, null));
    return ExitCode.DONE;
  }
}
