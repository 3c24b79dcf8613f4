package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferPrints;
import org.watchfloor.supply.TransferService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code transfer print NUMBER OUT.pdf}: the order on paper; who printed it is on record. */
@Command(name = "print", description = "cli.transfer.print.about")
final class TransferPrintVerb extends RoadVerb {
  @Parameters(index = "0", paramLabel = "NUMBER", description = "cli.transfer.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  TransferPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return false;
  }

  @Override
  int run(Station station) {
    roads(station);
    int pages = station.get(TransferPrints.class).print(number, texts(), file);
    tell("cli.print.done", pages, file);
    station
        .get(TransferService.class)
        .find(number)
        .filter(order -> !order.ordered())
        .ifPresent(order ->
            tell(
                order.state().calledOff() ? "cli.transfer.calledOff" : "cli.transfer.noOrder",
                Message.of("supply.transfer_state." + order.state().name())));
    return ExitCode.DONE;
  }
}
