package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.GoodsWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code aid arrive NUMBER}: what came, all of it or a load; it stands in the depot. Without lines
 * all that is still to come; with lines, what is not named is awaited further.
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
            ? aid.must(number).toCome().stream()
                .map(one -> new TransferReceipt(one.item(), one.quantity(), 0))
                .toList()
            : lines.stream()
                .map(GoodsArgument::read)
                .map(one -> new TransferReceipt(one.item(), one.quantity(), one.damaged()))
                .toList();
    aid.arrive(number, came, receiver);
    AidRequest now = aid.must(number);
    tell(SupplyWords.aid(station, number));
    if (now.awaitsMore()) {
      tell(
          "cli.aid.arrive.sofar",
          station.get(GoodsWords.class).progress(now.answer().agreed(), now.toCome()));
    }
    return ExitCode.DONE;
  }
}
