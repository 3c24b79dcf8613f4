package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.ReservationService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code supply reserve}: goods are held back for a purpose; prints the number. */
@Command(name = "reserve", description = "cli.supply.reserve.about")
final class SupplyReserveVerb extends StationVerb {
  @Mixin private GoodsInHandOption goods = new GoodsInHandOption();

  @Option(
      names = "--quantity",
      required = true,
      paramLabel = "N",
      description = "cli.supply.option.quantity")
  private long quantity;

  @Option(
      names = "--for",
      required = true,
      paramLabel = "TEXT",
      description = "cli.supply.option.holder")
  private String holder;

  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "TEXT",
      description = "cli.supply.option.purpose")
  private String purpose;

  @Option(names = "--until", paramLabel = "DAY", description = "cli.supply.option.until")
  private @Nullable String until;

  SupplyReserveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    out()
        .println(
            station
                .get(ReservationService.class)
                .reserve(goods.key(), quantity, holder, purpose, DayArgument.read(until)));
    return ExitCode.DONE;
  }
}
