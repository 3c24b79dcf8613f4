package org.watchfloor.cli;

import java.time.LocalDate;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transfer return-due NUMBER}: what is used again has to be back by a day. */
@Command(name = "return-due", description = "cli.transfer.returnDue.about")
final class TransferReturnDueVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "DATE",
      description = "cli.transfer.option.returnBy")
  private LocalDate by;

  TransferReturnDueVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(TransferSteps.class).askBack(number, by);
    tell(SupplyWords.order(station, number));
    SupplyWords.returnDay(station, number).ifPresent(this::tell);
    return ExitCode.DONE;
  }
}
