package org.watchfloor.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code transfer issue NUMBER}: the depot is ordered to give; the goods leave its ledger. Says so
 * if nobody approved.
 */
@Command(name = "issue", description = "cli.transfer.issue.about")
final class TransferIssueVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(names = "--by", paramLabel = "TEXT", description = "cli.transfer.option.issuedBy")
  private @Nullable String by;

  @Option(names = "--tier", paramLabel = "TIER", description = "cli.transfer.option.tier")
  private @Nullable DepotTier tier;

  @Option(names = "--return-by", paramLabel = "DATE", description = "cli.transfer.option.backBy")
  private @Nullable LocalDate returnBy;

  TransferIssueVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    TransferService transfers = station.get(TransferService.class);
    if (by != null && tier != null) {
      transfers.issue(number, by, tier, returnBy);
    } else if (by == null && tier == null) {
      transfers.issue(number, returnBy);
    } else {
      throw WrongCallException.of("cli.transfer.byAndTier");
    }
    tell(SupplyWords.order(station, number));
    if (transfers.find(number).filter(TransferOrder::unapproved).isPresent()) {
      tell("cli.transfer.unapproved", number);
    }
    SupplyWords.returnDay(station, number).ifPresent(this::tell);
    return ExitCode.DONE;
  }
}
