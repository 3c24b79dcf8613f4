package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.superior.SuperiorService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code superior withdraw ID}: takes back what was written down by mistake. */
@Command(name = "withdraw", description = "cli.superior.withdraw.about")
final class SuperiorWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.superior.option.id")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  SuperiorWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(SuperiorService.class).withdraw(id, reason);
    return ExitCode.DONE;
  }
}
