package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.ArrivalService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arrivals withdraw WHO…}: a booking was wrong, the person never was there. */
@Command(name = "withdraw", description = "cli.arrivals.withdraw.about")
final class ArrivalsWithdrawVerb extends StationVerb {
  @Parameters(paramLabel = "WHO", arity = "1..*", description = "cli.arrivals.option.who")
  private List<String> who;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.arrivals.option.reason")
  private String reason = "";

  ArrivalsWithdrawVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    List<String> ids = Guests.all(station, who, false);
    station.get(ArrivalService.class).withdraw(ids, reason);
    tell("cli.arrivals.withdraw.done", ids.size());
    return ExitCode.DONE;
  }
}
