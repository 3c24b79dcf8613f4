package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.HallService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code seat leave}: goes on as a station of one machine, with everything it has. */
@Command(name = "leave", description = "cli.seat.leave.about")
final class SeatLeaveVerb extends StationVerb {
  @Option(names = "--gone", description = "cli.seat.leave.option.gone")
  private boolean gone;

  SeatLeaveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    HallService hall = station.get(HallService.class);
    hall.leave(gone);
    tell("cli.seat.left");
    return ExitCode.DONE;
  }
}
