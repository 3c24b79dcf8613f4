package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferOutcomes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code transfer settle NUMBER} ends an order that was signed for; {@code transfer cancel NUMBER}
 * calls it off, and its goods are back in the depot's ledger.
 */
@Command(description = "cli.transfer.end.about")
final class TransferEndVerb extends StationVerb {
  private final boolean settle;

  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(
      names = {"--note", "--reason"},
      paramLabel = "TEXT",
      description = "cli.transfer.option.note")
  private String note = "";

  TransferEndVerb(Texts texts, boolean settle) {
    super(texts);
    this.settle = settle;
  }

  @Override
  int run(Station station) {
    TransferOutcomes outcomes = station.get(TransferOutcomes.class);
    if (settle) {
      outcomes.settle(number, note);
    } else {
      outcomes.cancel(number, note);
    }
    tell(SupplyWords.order(station, number));
    return ExitCode.DONE;
  }
}
