package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code transfer reject|pick|load|arrive|distribute|consume|write-off NUMBER}: a step that moves
 * no stock.
 */
@Command(description = "cli.transfer.step.about")
final class TransferStepVerb extends StationVerb {
  private final TransferState next;

  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(
      names = {"--note", "--reason"},
      paramLabel = "TEXT",
      description = "cli.transfer.option.stepNote")
  private String note = "";

  TransferStepVerb(Texts texts, TransferState next) {
    super(texts);
    this.next = next;
  }

  @Override
  int run(Station station) {
    station.get(TransferSteps.class).note(number, next, note);
    tell(SupplyWords.order(station, number));
    return ExitCode.DONE;
  }
}
