package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.StockExplanation;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code supply explain}: every entry a number of the ledger is the sum of. */
@Command(name = "explain", description = "cli.supply.explain.about")
final class SupplyExplainVerb extends StationVerb {
  @Mixin private StockKeyOption line = new StockKeyOption();

  @Mixin private FormatOption format = new FormatOption();

  SupplyExplainVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    StockExplanation why =
        station
            .get(SupplyService.class)
            .explain(line.key())
            .orElseThrow(() -> RefusedException.of("cli.supply.neverMoved"));
    Listing listing = why.listing();
    RowWriter.write(out(), format.chosen(), listing.fields(), listing.rows());
    tell("cli.supply.explained", why.moves().size(), why.line().quantity(), why.line().reserved());
    return ExitCode.DONE;
  }
}
