package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferReturns;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferSteps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code transfer return NUMBER}: what came back; without lines, all that was received of goods
 * that are used again.
 */
@Command(name = "return", description = "cli.transfer.return.about")
final class TransferReturnVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(
      names = "--line",
      paramLabel = "ITEM=N/DAMAGED",
      description = "cli.transfer.option.cameBack")
  private List<String> lines = new ArrayList<>();

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.transfer.option.note")
  private String note = "";

  TransferReturnVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    TransferOrder order =
        station
            .get(TransferService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("supply.refused.no_transfer", number));
    List<TransferReceipt> back =
        lines.stream()
            .map(GoodsArgument::read)
            .map(one -> new TransferReceipt(one.item(), one.quantity(), one.damaged()))
            .toList();
    station
        .get(TransferSteps.class)
        .back(
            number,
            back.isEmpty() ? station.get(TransferReturns.class).expectedBack(order) : back,
            note);
    tell(SupplyWords.order(station, number));
    SupplyWords.cameBack(station, number).forEach(this::tell);
    return ExitCode.DONE;
  }
}
