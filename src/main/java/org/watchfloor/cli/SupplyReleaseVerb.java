package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.ReservationService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code supply release NUMBER}: what was held back is free again, or goes out for its purpose. */
@Command(name = "release", description = "cli.supply.release.about")
final class SupplyReleaseVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "cli.supply.option.reservation")
  private String number;

  @Option(names = "--quantity", paramLabel = "N", description = "cli.supply.option.freed")
  private @Nullable Long quantity;

  @Option(names = "--give-out", description = "cli.supply.option.giveOut")
  private boolean giveOut;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.supply.option.freedWhy")
  private String reason = "";

  SupplyReleaseVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ReservationService reservations = station.get(ReservationService.class);
    long freed = quantity == null ? reservations.must(number).quantity() : quantity;
    if (giveOut) {
      reservations.giveOut(number, freed);
    } else {
      reservations.release(number, freed, reason);
    }
    return ExitCode.DONE;
  }
}
