package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.demand.DemandService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demand withdraw NUMBER}: it is no longer wanted. */
@Command(name = "withdraw", description = "cli.demand.withdraw.about")
final class DemandWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.demand.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.demand.option.reason")
  private String reason;

  DemandWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(DemandService.class).withdraw(number, reason);
    return ExitCode.DONE;
  }
}
