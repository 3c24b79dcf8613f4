package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.library.CaseLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case withdraw INCIDENT}: takes a case out of the library. */
@Command(name = "withdraw", description = "cli.casebook.withdraw.about")
final class CasebookWithdrawVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  CasebookWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(CaseLibrary.class).withdraw(incident, reason);
    return ExitCode.DONE;
  }
}
