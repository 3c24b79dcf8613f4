package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.chain.HazardChains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check KEY}: writes down what was found where a hazard chain says to look. */
@Command(name = "check", description = "cli.check.about")
final class CheckVerb extends StationVerb {
  @Parameters(paramLabel = "KEY", description = "cli.check.option.key")
  private String key;

  @Option(
      names = "--found",
      required = true,
      paramLabel = "TEXT",
      description = "cli.check.option.found")
  private String found;

  CheckVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(HazardChains.class).looked(key, found);
    tell("cli.check.done", key);
    return ExitCode.DONE;
  }
}
