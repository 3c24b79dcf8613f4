package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code transfer issue NUMBER}: the depot is ordered to give; the goods leave its ledger. */
@Command(name = "issue", description = "cli.transfer.issue.about")
final class TransferIssueVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  TransferIssueVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(TransferService.class).issue(number);
    return ExitCode.DONE;
  }
}
