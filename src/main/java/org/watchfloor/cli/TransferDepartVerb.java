package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transfer depart NUMBER}: the goods are on their way. */
@Command(name = "depart", description = "cli.transfer.depart.about")
final class TransferDepartVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(names = "--carrier", paramLabel = "TEXT", description = "cli.transfer.option.carrier")
  private String carrier = "";

  @Option(names = "--plate", paramLabel = "TEXT", description = "cli.transfer.option.plate")
  private String plate = "";

  @Option(names = "--phone", paramLabel = "TEXT", description = "cli.transfer.option.phone")
  private String phone = "";

  TransferDepartVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(TransferService.class).depart(number, carrier, plate, phone);
    tell(SupplyWords.order(station, number));
    return ExitCode.DONE;
  }
}
