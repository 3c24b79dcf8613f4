package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.SeatKeys;
import picocli.CommandLine.Command;

/** {@code seat keys withdraw}: asks no longer, or does not take what was handed. */
@Command(name = "withdraw", description = "cli.seat.keys.withdraw.about")
final class SeatKeysWithdrawVerb extends StationVerb {
  SeatKeysWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(SeatKeys.class).withdraw());
    return ExitCode.DONE;
  }
}
