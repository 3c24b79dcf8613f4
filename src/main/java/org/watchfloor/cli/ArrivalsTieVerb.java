package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.ArrivalService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arrivals tie WHO --tag CODE}: a wristband is put on somebody who is booked. */
@Command(name = "tie", description = "cli.arrivals.tie.about")
final class ArrivalsTieVerb extends StationVerb {
  @Parameters(paramLabel = "WHO", description = "cli.arrivals.option.who")
  private String who;

  @Option(
      names = "--tag",
      required = true,
      paramLabel = "CODE",
      description = "cli.arrive.option.tag")
  private String tag;

  ArrivalsTieVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ArrivalService.class).tie(Guests.one(station, who).id(), tag);
    tell("cli.arrivals.tie.done", tag);
    return ExitCode.DONE;
  }
}
