package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code arrivals open}: a register of its own for an event. */
@Command(name = "open", description = "cli.arrivals.open.about")
final class ArrivalsOpenVerb extends StationVerb {
  @Option(names = "--title", paramLabel = "TEXT", description = "cli.arrivals.open.option.title")
  private String title = "";

  ArrivalsOpenVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    out().println(station.get(ArrivalRegisters.class).open(title));
    return ExitCode.DONE;
  }
}
