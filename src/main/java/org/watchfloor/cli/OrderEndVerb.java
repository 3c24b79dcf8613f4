package org.watchfloor.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code order close|withdraw|reopen N}: ends an order, or goes on with it. */
@Command(description = "cli.order.end.about")
final class OrderEndVerb extends StationVerb {
  private final End end;

  /** What is done with it. */
  enum End {
    CLOSE,
    WITHDRAW,
    REOPEN
  }

  @Parameters(paramLabel = "N", description = "cli.order.option.number")
  private String number;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "TEXT",
      description = "cli.order.option.post")
  private String post;

  @Option(
      names = {"--conclusion", "--reason"},
      paramLabel = "TEXT",
      description = "cli.order.option.conclusion")
  private String words = "";

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  OrderEndVerb(Texts texts, End end) {
    super(texts);
    this.end = end;
  }

  @Override
  int run(Station station) {
    OrderService orders = station.get(OrderService.class);
    Order seen =
        orders.find(number).orElseThrow(() -> RefusedException.of("order.refused.none", number));
    Instant when = OrderMoments.past(at, station.get(WatchClock.class).instant());
    switch (end) {
      case CLOSE -> orders.close(seen, words, post, when);
      case WITHDRAW -> orders.withdraw(seen, words, post, when);
      case REOPEN -> {
        if (when != null) {
          throw RefusedException.of("order.refused.reopenNow");
        }
        orders.reopen(seen, words, post);
      }
    }
    tell("cli.order.end." + end.name(), number);
    return ExitCode.DONE;
  }
}
