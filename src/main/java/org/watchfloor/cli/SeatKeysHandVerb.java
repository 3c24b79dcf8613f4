package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.SeatKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code seat keys hand SEAT --fingerprint DIGITS}: hands the station's keys to a seat that asks.
 */
@Command(name = "hand", description = "cli.seat.keys.hand.about")
final class SeatKeysHandVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "SEAT", description = "cli.seat.keys.option.seat")
  private String seat;

  @Option(
      names = "--fingerprint",
      required = true,
      paramLabel = "DIGITS",
      description = "cli.seat.keys.option.digits")
  private String digits;

  SeatKeysHandVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(SeatKeys.class).hand(seat, digits).forEach(this::tell);
    return ExitCode.DONE;
  }
}
