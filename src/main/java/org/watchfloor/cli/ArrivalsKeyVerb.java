package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code arrivals give-key|take-key REGISTER FILE}: a copy of the key of a register for a safe or
 * another station, and back.
 */
@Command(description = "cli.arrivals.key.about")
final class ArrivalsKeyVerb extends StationVerb {
  private final boolean gives;

  @Parameters(index = "0", paramLabel = "REGISTER", description = "cli.arrivals.option.register")
  private String number;

  @Parameters(index = "1", paramLabel = "FILE", description = "cli.arrivals.key.option.file")
  private Path file;

  @Option(names = "--to", paramLabel = "TEXT", description = "cli.arrivals.key.option.to")
  private String whom = "";

  ArrivalsKeyVerb(Texts texts, boolean gives) {
    super(texts);
    this.gives = gives;
  }

  @Override
  int run(Station station) {
    ArrivalRegisters registers = station.get(ArrivalRegisters.class);
    if (gives) {
      registers.giveKey(number, file, whom);
      tell("cli.arrivals.key.given", number, file);
    } else {
      registers.takeKey(number, file);
      tell("cli.arrivals.key.taken", number, file);
    }
    return ExitCode.DONE;
  }
}
