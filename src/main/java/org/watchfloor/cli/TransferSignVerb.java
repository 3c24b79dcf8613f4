package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code transfer sign NUMBER}: what arrived; goods that are not named arrived as they were issued.
 */
@Command(name = "sign", description = "cli.transfer.sign.about")
final class TransferSignVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Option(
      names = "--receiver",
      required = true,
      paramLabel = "TEXT",
      description = "cli.transfer.option.receiver")
  private String receiver;

  @Option(
      names = "--line",
      paramLabel = "ITEM=N/DAMAGED",
      description = "cli.transfer.option.arrived")
  private List<String> lines = new ArrayList<>();

  TransferSignVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    TransferOrder order =
        station
            .get(TransferService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("supply.refused.no_transfer", number));
    Map<String, TransferReceipt> said = new HashMap<>();
    for (String typed : lines) {
      GoodsArgument one = GoodsArgument.read(typed);
      if (order.lines().stream().noneMatch(line -> line.item().equals(one.item()))) {
        throw RefusedException.of("cli.transfer.notInOrder", one.item(), number);
      }
      said.put(one.item(), new TransferReceipt(one.item(), one.quantity(), one.damaged()));
    }
    List<TransferReceipt> receipts =
        order.lines().stream()
            .map(line ->
                said.getOrDefault(
                    line.item(), new TransferReceipt(line.item(), order.issued(line.item()), 0)))
            .toList();
    station.get(TransferOutcomes.class).sign(number, receipts, receiver);
    tell(SupplyWords.order(station, number));
    SupplyWords.lacking(station, number).forEach(this::tell);
    SupplyWords.returnDay(station, number).ifPresent(this::tell);
    return ExitCode.DONE;
  }
}
