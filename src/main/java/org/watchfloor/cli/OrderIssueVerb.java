package org.watchfloor.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Urgency;
import org.watchfloor.warning.WarningWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code order issue}: issues an order to one lead unit and those that assist, or with {@code
 * --each} one of its own to every unit; prints the numbers once they are on disk.
 */
@Command(name = "issue", description = "cli.order.issue.about")
final class OrderIssueVerb extends StationVerb {
  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description = "cli.order.option.title")
  private String title;

  @Option(
      names = "--text",
      required = true,
      paramLabel = "TEXT",
      description = "cli.order.option.text")
  private String text;

  @Option(names = "--lead", paramLabel = "UNIT", description = "cli.order.option.lead")
  private @Nullable String lead;

  @Option(names = "--assist", paramLabel = "UNIT", description = "cli.order.option.assist")
  private List<String> assisting = new ArrayList<>();

  @Option(names = "--each", paramLabel = "UNIT", description = "cli.order.option.each")
  private List<String> each = new ArrayList<>();

  @Option(
      names = "--deadline",
      required = true,
      paramLabel = "TIME",
      description = "cli.order.option.deadline")
  private String deadline;

  @Option(names = "--urgency", paramLabel = "GRADE", description = "cli.order.option.urgency")
  private Urgency urgency = Urgency.URGENT;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "TEXT",
      description = "cli.order.option.post")
  private String post;

  @Option(names = "--basis", paramLabel = "KIND:ID", description = "cli.order.option.basis")
  private @Nullable String basis;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  OrderIssueVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    boolean apart = !each.isEmpty();
    if (apart == (lead != null) || apart && !assisting.isEmpty()) {
      throw WrongCallException.of("cli.order.leadOrEach");
    }
    Instant now = station.get(WatchClock.class).instant();
    OrderService orders = station.get(OrderService.class);
    NewOrder order =
        new NewOrder(
            title,
            text,
            lead,
            apart ? each : assisting,
            basis(basis),
            urgency,
            OrderMoments.deadline(deadline, now),
            post,
            OrderMoments.past(at, now));
    List<String> numbers = apart ? orders.issueEach(order) : List.of(orders.issue(order));
    numbers.forEach(out()::println);
    tell("cli.order.due", WarningWords.moment(order.deadline()));
    return ExitCode.DONE;
  }

  private static OrderBasis basis(@Nullable String typed) {
    if (typed == null) {
      return OrderBasis.NONE;
    }
    int colon = typed.indexOf(':');
    OrderBasis.Kind kind =
        colon < 0
            ? OrderBasis.Kind.NONE
            : OrderBasis.Kind.of(typed.substring(0, colon).toLowerCase(Locale.ROOT));
    return kind == OrderBasis.Kind.NONE
        ? new OrderBasis(kind, "", typed)
        : OrderBasis.on(kind, typed.substring(colon + 1));
  }
}
