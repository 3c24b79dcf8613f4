package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.HallService;
import picocli.CommandLine.Command;

/** {@code seat leave}: goes on as a station of one machine, with everything it has. */
@Command(name = "leave", description = "cli.seat.leave.about")
final class SeatLeaveVerb extends StationVerb {
  SeatLeaveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    HallService hall = station.get(HallService.class);
    hall.connect();
    hall.leave();
    tell("cli.seat.left");
    return ExitCode.DONE;
  }
}
