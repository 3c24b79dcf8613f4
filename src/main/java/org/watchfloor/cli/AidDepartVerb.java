package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.aid.AidService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code aid depart NUMBER}: the goods have left the partner. */
@Command(name = "depart", description = "cli.aid.depart.about")
final class AidDepartVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(names = "--carrier", paramLabel = "TEXT", description = "cli.transfer.option.carrier")
  private String carrier = "";

  @Option(names = "--plate", paramLabel = "TEXT", description = "cli.transfer.option.plate")
  private String plate = "";

  @Option(names = "--phone", paramLabel = "TEXT", description = "cli.transfer.option.phone")
  private String phone = "";

  AidDepartVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(AidService.class).depart(number, carrier, plate, phone);
    tell(SupplyWords.aid(station, number));
    return ExitCode.DONE;
  }
}
