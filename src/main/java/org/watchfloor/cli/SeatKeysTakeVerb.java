package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.SeatKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code seat keys take --fingerprint DIGITS}: puts the keys that were handed in place. */
@Command(name = "take", description = "cli.seat.keys.take.about")
final class SeatKeysTakeVerb extends StationVerb {
  @Option(
      names = "--fingerprint",
      required = true,
      paramLabel = "DIGITS",
      description = "cli.seat.keys.option.card")
  private String digits;

  SeatKeysTakeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(SeatKeys.class).take(digits).forEach(this::tell);
    return ExitCode.DONE;
  }
}
