package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.response.confirmation.Confirmations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code response withdraw ID}: takes back a decision that waits for a second officer. */
@Command(name = "withdraw", description = "cli.response.withdraw.about")
final class ResponseWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.response.option.request")
  private String id;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  ResponseWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(Confirmations.class).withdraw(id, reason);
    return ExitCode.DONE;
  }
}
