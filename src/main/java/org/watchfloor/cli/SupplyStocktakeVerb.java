package org.watchfloor.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.StocktakeReport;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code supply stocktake --since TIME}: what was counted, beside what the ledger had. */
@Command(name = "stocktake", description = "cli.supply.stocktake.about")
final class SupplyStocktakeVerb extends StationVerb {
  @Option(names = "--since", paramLabel = "TIME", description = "cli.supply.option.since")
  private @Nullable String since;

  @Mixin private FormatOption format = new FormatOption();

  SupplyStocktakeVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing listing =
        station
            .get(StocktakeReport.class)
            .listing(moment(since, station.get(WatchClock.class).instant()));
    List<Map<String, Object>> rows = listing.rows();
    RowWriter.write(out(), format.chosen(), listing.fields(), rows);
    long differing =
        rows.stream().filter(row -> !Long.valueOf(0).equals(row.get("difference"))).count();
    tell("cli.supply.stocktake.found", rows.size(), differing);
    return ExitCode.DONE;
  }

  /** A whole day counts from its midnight. */
  private static @Nullable Instant moment(@Nullable String typed, Instant now) {
    if (typed == null) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip()).atStartOfDay(WatchClock.BEIJING).toInstant();
    } catch (DateTimeParseException e) {
      return HappenedOption.read(typed, now);
    }
  }
}
