package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code supply move}: goods that came in or went out without a transfer. */
@Command(name = "move", description = "cli.supply.move.about")
final class SupplyMoveVerb extends StationVerb {
  @Mixin private StockKeyOption line = new StockKeyOption();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "cli.supply.option.kind")
  private MoveKind kind;

  @Option(
      names = "--quantity",
      required = true,
      paramLabel = "N",
      description = "cli.supply.option.quantity")
  private long quantity;

  @Option(names = "--batch", paramLabel = "TEXT", description = "cli.supply.option.batch")
  private String batch = "";

  @Option(names = "--expiry", paramLabel = "DAY", description = "cli.supply.option.expiry")
  private @Nullable String expiry;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.supply.option.reason")
  private String reason = "";

  SupplyMoveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    if (!kind.byHand()) {
      throw WrongCallException.of("cli.supply.badKind", kind);
    }
    SupplyService supply = station.get(SupplyService.class);
    StockKey key = line.key();
    supply.move(
        key, kind, quantity, new StockBatch(batch.strip(), DayArgument.read(expiry), 0), reason);
    StockLine now = supply.lineOrEmpty(key);
    tell(
        "cli.supply.moved",
        Message.of("supply.move." + kind.name()),
        quantity,
        now.quantity(),
        supply.available(now));
    return ExitCode.DONE;
  }
}
