package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.store.HallAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code migrate --to URL}: makes a database the hall of this station and gives it the whole
 * record; {@code --to local} goes back to this machine alone.
 */
@Command(name = "migrate", description = "cli.migrate.about")
final class MigrateVerb extends StationVerb {
  private static final String LOCAL = "local";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "cli.migrate.option.to")
  private String to;

  @Mixin private HallOptions options = new HallOptions();

  MigrateVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    HallService hall = station.get(HallService.class);
    if (to.equals(LOCAL)) {
      hall.leave(false);
      tell("cli.seat.left");
      return ExitCode.DONE;
    }
    HallAddress address = options.address(to);
    long entries = hall.moveTo(address, HallOptions.newSeatKey());
    tell("cli.migrate.done", address.shown(), entries);
    return ExitCode.DONE;
  }
}
