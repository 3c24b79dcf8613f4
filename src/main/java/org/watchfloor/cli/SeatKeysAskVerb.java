package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.SeatKeys;
import picocli.CommandLine.Command;

/**
 * {@code seat keys ask}: asks the other seats for the station's keys; prints the digits to read.
 */
@Command(name = "ask", description = "cli.seat.keys.ask.about")
final class SeatKeysAskVerb extends StationVerb {
  SeatKeysAskVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    String digits = station.get(SeatKeys.class).ask();
    out().println(digits);
    tell("exchange.hall.keys.asked", digits);
    return ExitCode.DONE;
  }
}
