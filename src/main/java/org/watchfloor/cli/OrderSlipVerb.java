package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.OrderUnits;
import org.watchfloor.order.Slip;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.chase.SlipText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code order slip N}: issues one of the three slips and prints its words for each unit. */
@Command(name = "slip", description = "cli.order.slip.about")
final class OrderSlipVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.order.option.number")
  private String number;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "cli.order.option.kind")
  private SlipKind kind;

  @Option(
      names = "--cause",
      required = true,
      paramLabel = "CAUSE",
      description = "cli.order.option.cause")
  private SlipCause cause;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "UNIT",
      description = "cli.order.option.unit")
  private List<String> units;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "TEXT",
      description = "cli.order.option.post")
  private String post;

  @Option(names = "--note", paramLabel = "TEXT", description = "cli.order.option.note")
  private String note = "";

  OrderSlipVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    OrderService orders = station.get(OrderService.class);
    OrderUnits known = station.get(OrderUnits.class);
    List<String> to = units.stream().map(unit -> known.recipient(unit).unit()).toList();
    orders.slip(number, kind, cause, to, note, post);
    Order order =
        orders.find(number).orElseThrow(() -> RefusedException.of("order.refused.none", number));
    Slip slip = order.slips().getLast();
    for (String unit : slip.units()) {
      String name = order.at(unit).map(one -> one.to().name()).orElse(unit);
      out().println(SlipText.of(order, slip, name, texts()));
      out().println();
    }
    return ExitCode.DONE;
  }
}
