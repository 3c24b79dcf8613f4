package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.demand.DemandService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demand add}: goods a place asks for; prints the number of the demand. */
@Command(name = "add", description = "cli.demand.add.about")
final class DemandAddVerb extends StationVerb {
  @Option(
      names = "--to",
      required = true,
      paramLabel = "PLACE",
      description = "cli.demand.option.to")
  private String to;

  @Option(
      names = "--item",
      required = true,
      paramLabel = "CODE",
      description = "cli.demand.option.item")
  private String item;

  @Option(
      names = "--quantity",
      required = true,
      paramLabel = "N",
      description = "cli.demand.option.quantity")
  private long quantity;

  @Option(
      names = "--asker",
      required = true,
      paramLabel = "TEXT",
      description = "cli.demand.option.asker")
  private String asker;

  @Option(names = "--priority", paramLabel = "N", description = "cli.demand.option.priority")
  private int priority = 1;

  @Option(names = "--latest", paramLabel = "TIME", description = "cli.demand.option.latest")
  private @Nullable String latest;

  DemandAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    out()
        .println(
            station
                .get(DemandService.class)
                .make(
                    to,
                    item,
                    quantity,
                    priority,
                    latest == null
                        ? null
                        : OrderMoments.deadline(latest, station.get(WatchClock.class).instant()),
                    asker));
    return ExitCode.DONE;
  }
}
