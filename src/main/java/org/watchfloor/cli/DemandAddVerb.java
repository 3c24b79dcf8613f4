package org.watchfloor.cli;

import java.time.Duration;
import java.time.Instant;
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

  @Option(names = "--item", paramLabel = "CODE", description = "cli.demand.option.item")
  private @Nullable String item;

  @Option(names = "--quantity", paramLabel = "N", description = "cli.demand.option.quantity")
  private @Nullable Long quantity;

  @Option(names = "--kit", paramLabel = "CODE", description = "cli.demand.option.kit")
  private @Nullable String kit;

  @Option(names = "--persons", paramLabel = "N", description = "cli.demand.option.persons")
  private @Nullable Long persons;

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
    DemandService demands = station.get(DemandService.class);
    Instant by =
        latest == null
            ? null
            : OrderMoments.deadline(latest, station.get(WatchClock.class).instant());
    if (item != null && quantity != null && kit == null && persons == null) {
      out().println(demands.make(to, item, quantity, priority, by, asker));
    } else if (kit != null && persons != null && item == null && quantity == null) {
      demands.makeKit(to, kit, persons, priority, by, asker).forEach(out()::println);
    } else {
      throw WrongCallException.of("cli.demand.itemOrKit");
    }
    Instant now = station.get(WatchClock.class).instant();
    if (by != null && by.isBefore(now)) {
      tell("demand.warn.past", Duration.between(by, now).toMinutes());
    }
    return ExitCode.DONE;
  }
}
