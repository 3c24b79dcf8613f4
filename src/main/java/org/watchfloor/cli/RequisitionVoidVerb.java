package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.requisition.RequisitionService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code requisition void NUMBER}: the certificate was written by mistake. */
@Command(name = "void", description = "cli.requisition.void.about")
final class RequisitionVoidVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.requisition.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.requisition.option.reason")
  private String reason;

  RequisitionVoidVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(RequisitionService.class).voidIt(number, reason);
    tell(SupplyWords.requisition(station, number));
    return ExitCode.DONE;
  }
}
