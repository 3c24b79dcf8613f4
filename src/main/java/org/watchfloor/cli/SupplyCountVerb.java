package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code supply count}: what was found of one batch on counting 盘点. */
@Command(name = "count", description = "cli.supply.count.about")
final class SupplyCountVerb extends StationVerb {
  @Mixin private StockKeyOption line = new StockKeyOption();

  @Option(
      names = "--found",
      required = true,
      paramLabel = "N",
      description = "cli.supply.option.found")
  private long found;

  @Option(names = "--batch", paramLabel = "TEXT", description = "cli.supply.option.counted")
  private @Nullable String batch;

  @Option(names = "--expiry", paramLabel = "DAY", description = "cli.supply.option.countedExpiry")
  private @Nullable String expiry;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.supply.option.countReason")
  private String reason = "";

  SupplyCountVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    SupplyService supply = station.get(SupplyService.class);
    StockKey key = line.key();
    StockLine before = supply.lineOrEmpty(key);
    StockBatch counted = CountedBatch.of(before.batches(), batch, expiry, found);
    long book = before.of(counted.batch(), counted.expiry());
    supply.count(key, counted, reason);
    tell("cli.supply.counted", book, found, found - book, supply.lineOrEmpty(key).quantity());
    return ExitCode.DONE;
  }
}
