package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Leave;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arrivals leave WHO…}: people left a shelter; or everybody in one. */
@Command(name = "leave", description = "cli.arrivals.leave.about")
final class ArrivalsLeaveVerb extends StationVerb {
  @Parameters(paramLabel = "WHO", arity = "0..*", description = "cli.arrivals.option.who")
  private List<String> who = new ArrayList<>();

  @Option(names = "--family", description = "cli.arrivals.option.family")
  private boolean family;

  @Option(
      names = "--everyone-in",
      paramLabel = "SHELTER",
      description = "cli.arrivals.leave.option.everyone")
  private @Nullable String everyoneIn;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "WHERE",
      description = "cli.arrivals.leave.option.to")
  private Leave leave;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.arrivals.leave.option.note")
  private String words = "";

  @Mixin private HappenedOption happened = new HappenedOption();

  ArrivalsLeaveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ArrivalService arrivals = station.get(ArrivalService.class);
    List<String> ids =
        everyoneIn == null
            ? Guests.all(station, who, family)
            : arrivals.inside(everyoneIn).stream().map(Arrival::id).toList();
    arrivals.leave(ids, leave, words, happened.moment(station));
    tell("cli.arrivals.leave.done", ids.size());
    return ExitCode.DONE;
  }
}
