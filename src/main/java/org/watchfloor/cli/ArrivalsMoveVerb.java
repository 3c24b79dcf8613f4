package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.shelter.arrival.ArrivalService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arrivals move WHO… --to SHELTER}: into another shelter, or back into one, in one act. */
@Command(name = "move", aliases = "transfer", description = "cli.arrivals.move.about")
final class ArrivalsMoveVerb extends StationVerb {
  @Parameters(paramLabel = "WHO", arity = "1..*", description = "cli.arrivals.option.who")
  private List<String> who;

  @Option(names = "--family", description = "cli.arrivals.option.family")
  private boolean family;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "SHELTER",
      description = "cli.arrive.option.shelter")
  private String shelter;

  @Option(names = "--over", paramLabel = "TEXT", description = "cli.arrivals.option.over")
  private String over = "";

  @Mixin private HappenedOption happened = new HappenedOption();

  ArrivalsMoveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    List<String> ids = Guests.all(station, who, family);
    station.get(ArrivalService.class).move(ids, shelter, over, happened.moment(station));
    tell("cli.arrivals.move.done", ids.size(), shelter);
    return ExitCode.DONE;
  }
}
