package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.TransferSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code transfer approve NUMBER}: the tier that owns the depot grants what was asked for. */
@Command(name = "approve", description = "cli.transfer.approve.about")
final class TransferApproveVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "cli.transfer.option.approver")
  private String by;

  @Option(
      names = "--tier",
      required = true,
      paramLabel = "TIER",
      description = "cli.transfer.option.tier")
  private DepotTier tier;

  TransferApproveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(TransferSteps.class).approve(number, by, tier);
    tell(SupplyWords.order(station, number));
    return ExitCode.DONE;
  }
}
