package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.need.CalloutNeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout decline ID}: nobody is called out because of a warning. */
@Command(name = "decline", description = "cli.callout.decline.about")
final class CalloutDeclineVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.callout.option.warning")
  private String warning;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.callout.option.reason")
  private String reason;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "cli.callout.option.decidedBy")
  private String by;

  CalloutDeclineVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(CalloutNeeds.class).decline(warning, reason, by);
    tell("cli.callout.declined", warning);
    return ExitCode.DONE;
  }
}
