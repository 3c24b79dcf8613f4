package org.watchfloor.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.OrderUnits;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code order deliver|read|sign|report|accept|return N}: what became of an order at some units.
 * All of them or none.
 */
@Command(description = "cli.order.step.about")
final class OrderStepVerb extends StationVerb {
  private final StepKind kind;

  @Parameters(paramLabel = "N", description = "cli.order.option.number")
  private String number;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "UNIT",
      description = "cli.order.option.unit")
  private List<String> units;

  @Option(
      names = "--channel",
      required = true,
      paramLabel = "CHANNEL",
      description = "cli.order.option.channel")
  private OrderChannel channel;

  @Option(
      names = {"--by", "--person"},
      required = true,
      paramLabel = "TEXT",
      description = "cli.order.option.by")
  private String person;

  @Option(names = "--read-back", paramLabel = "WORD", description = "cli.order.option.readBack")
  private @Nullable ReadBack readBack;

  @Option(
      names = {"--note", "--result", "--reason"},
      paramLabel = "TEXT",
      description = "cli.order.option.note")
  private String note = "";

  @Option(names = "--own", description = "cli.order.option.own")
  private boolean own;

  @Option(names = "--revision", paramLabel = "N", description = "cli.order.option.revision")
  private @Nullable Integer revision;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  OrderStepVerb(Texts texts, StepKind kind) {
    super(texts);
    this.kind = kind;
  }

  @Override
  int run(Station station) {
    Instant now = station.get(WatchClock.class).instant();
    OrderUnits known = station.get(OrderUnits.class);
    OrderService orders = station.get(OrderService.class);
    Order seen =
        orders.find(number).orElseThrow(() -> RefusedException.of("order.refused.none", number));
    if (revision != null && revision != seen.revision()) {
      throw RefusedException.of(
          "order.refused.otherRevision", number, seen.revision(), revision, seen.now().text());
    }
    orders.step(
        seen,
        units.stream().map(unit -> known.recipient(unit).unit()).toList(),
        new StepReport(
            kind,
            channel,
            person,
            !own && !kind.ofHeadquarters(),
            readBack,
            note,
            OrderMoments.past(at, now)));
    tell("cli.order.step.done", number, Message.of("order.step." + kind.name()), units.size());
    return ExitCode.DONE;
  }
}
