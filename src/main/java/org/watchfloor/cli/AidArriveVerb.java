package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code aid arrive NUMBER}: what came; it stands in the depot. Without lines all that was agreed
 * to; with lines, what is not named did not come.
 */
@Command(name = "arrive", description = "cli.aid.arrive.about")
final class AidArriveVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.aid.option.number")
  private String number;

  @Option(
      names = "--receiver",
      required = true,
      paramLabel = "TEXT",
      description = "cli.transfer.option.receiver")
  private String receiver;

  @Option(names = "--line", paramLabel = "ITEM=N/DAMAGED", description = "cli.aid.option.arrived")
  private List<String> lines = new ArrayList<>();

  AidArriveVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    AidService aid = station.get(AidService.class);
    List<TransferReceipt> came =
        lines.isEmpty()
            ? aid.must(number).answer().agreed().stream()
                .map(one -> new TransferReceipt(one.item(), one.quantity(), 0))
                .toList()
            : lines.stream()
                .map(GoodsArgument::read)
                .map(one -> new TransferReceipt(one.item(), one.quantity(), one.damaged()))
                .toList();
    aid.arrive(number, came, receiver);
    return ExitCode.DONE;
  }
}
