package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
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

  @Option(names = "--expiry", paramLabel = "DAY", description = "cli.supply.option.expiry")
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
    StockBatch counted = counted(before);
    long book = before.of(counted.batch(), counted.expiry());
    supply.count(key, counted, reason);
    tell("cli.supply.counted", book, found, found - book, supply.lineOrEmpty(key).quantity());
    return ExitCode.DONE;
  }

  /** The batch that was named; the only one there is where none was. */
  private StockBatch counted(StockLine before) {
    LocalDate day = DayArgument.read(expiry);
    if (batch == null && day == null && before.batches().size() > 1) {
      throw RefusedException.of(
          "cli.supply.whichBatch",
          before.batches().stream()
              .map(one -> one.batch() + " " + one.quantity())
              .collect(Collectors.joining(" / ")));
    }
    if (batch == null && day == null && before.batches().size() == 1) {
      StockBatch only = before.batches().getFirst();
      return new StockBatch(only.batch(), only.expiry(), found);
    }
    String named = batch == null ? "" : batch.strip();
    LocalDate known =
        before.batches().stream()
            .filter(one -> day == null && one.batch().equals(named))
            .map(StockBatch::expiry)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(day);
    return new StockBatch(named, known, found);
  }
}
