package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
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

  OrderEndVerb(Texts texts, End end) {
    super(texts);
    this.end = end;
  }

  @Override
  int run(Station station) {
    OrderService orders = station.get(OrderService.class);
    switch (end) {
      case CLOSE -> orders.close(number, words, post);
      case WITHDRAW -> orders.withdraw(number, words, post);
      case REOPEN -> orders.reopen(number, words, post);
    }
    tell("cli.order.end." + end.name(), number);
    return ExitCode.DONE;
  }
}
