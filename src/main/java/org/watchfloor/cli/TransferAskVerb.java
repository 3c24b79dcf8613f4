package org.watchfloor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.FreeStock;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.kit.KitService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code transfer request} asks a depot for goods; {@code transfer send} orders it to give them as
 * well. Prints the number of the order.
 */
@Command(description = "cli.transfer.ask.about")
final class TransferAskVerb extends StationVerb {
  private final boolean send;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DEPOT",
      description = "cli.transfer.option.from")
  private String from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "PLACE",
      description = "cli.transfer.option.to")
  private String to;

  @Option(names = "--line", paramLabel = "ITEM=N", description = "cli.transfer.option.line")
  private List<String> lines = new ArrayList<>();

  @Option(names = "--kit", paramLabel = "CODE=PERSONS", description = "cli.transfer.option.kit")
  private List<String> kits = new ArrayList<>();

  @Option(names = "--purpose", paramLabel = "TEXT", description = "cli.transfer.option.purpose")
  private String purpose = "";

  @Option(names = "--return-by", paramLabel = "DATE", description = "cli.transfer.option.backBy")
  private @Nullable LocalDate returnBy;

  TransferAskVerb(Texts texts, boolean send) {
    super(texts);
    this.send = send;
  }

  @Override
  int run(Station station) {
    Destination place = station.get(DemandService.class).place(to);
    TransferService transfers = station.get(TransferService.class);
    List<TransferLine> goods = new ArrayList<>(GoodsArgument.lines(lines));
    for (String typed : kits) {
      GoodsArgument one = GoodsArgument.read(typed);
      goods.addAll(station.get(KitService.class).expand(one.item(), one.quantity()));
    }
    Map<StockKey, Long> free = station.get(FreeStock.class).now();
    String number =
        send
            ? transfers.send(from, place, purpose, goods, returnBy)
            : transfers.request(from, place, purpose, goods, returnBy);
    out().println(number);
    if (send) {
      tell("cli.transfer.unapproved", number);
    } else {
      lacking(station, goods, free);
    }
    SupplyWords.returnDay(station, number).ifPresent(this::tell);
    return ExitCode.DONE;
  }

  /** What the depot cannot give as things stand; it may be taken in before the order is given. */
  private void lacking(Station station, List<TransferLine> goods, Map<StockKey, Long> free) {
    SupplyService supply = station.get(SupplyService.class);
    for (TransferLine line : goods) {
      long there = free.getOrDefault(new StockKey(from, line.item(), ReserveMode.PHYSICAL), 0L);
      if (there < line.quantity()) {
        tell(
            "cli.transfer.lacks",
            supply.depot(from).map(Depot::name).orElse(from),
            station.get(GoodsWords.class).name(line.item()),
            there,
            line.quantity(),
            line.quantity() - there);
      }
    }
  }
}
