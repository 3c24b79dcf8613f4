package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.paper.SlipPaper;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Slip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code order letter N OUT.pdf}: a slip on paper, a sheet for each unit. */
@Command(name = "letter", description = "cli.order.letter.about")
final class OrderLetterVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "N", description = "cli.order.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  @Option(names = "--slip", paramLabel = "NUMBER", description = "cli.order.option.slip")
  private @Nullable String slip;

  OrderLetterVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Order order =
        station
            .get(OrderService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("order.refused.none", number));
    List<Slip> wanted =
        order.slips().stream().filter(one -> slip == null || one.number().equals(slip)).toList();
    if (wanted.isEmpty()) {
      throw RefusedException.of("order.refused.noSlip", number);
    }
    int pages = station.get(SlipPaper.class).print(order, wanted.getLast(), texts(), file);
    tell("cli.print.done", pages, file);
    return ExitCode.DONE;
  }
}
