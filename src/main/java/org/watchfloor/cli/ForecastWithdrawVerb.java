package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.warning.forecast.ForecastService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forecast withdraw ID}: takes a forecast back; it stays in the record. */
@Command(name = "withdraw", description = "cli.forecast.withdraw.about")
final class ForecastWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.forecast.option.id")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.reading.option.why")
  private String reason;

  ForecastWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ForecastService.class).withdraw(id, reason);
    tell("forecast.toast.withdrawn");
    return ExitCode.DONE;
  }
}
