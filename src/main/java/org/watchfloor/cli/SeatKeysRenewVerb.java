package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.SeatKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code seat keys renew --reason TEXT}: new keys of the station, as after a theft. */
@Command(name = "renew", description = "cli.seat.keys.renew.about")
final class SeatKeysRenewVerb extends StationVerb {
  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.seat.keys.option.reason")
  private String reason;

  SeatKeysRenewVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(SeatKeys.class).renew(reason));
    return ExitCode.DONE;
  }
}
