package org.watchfloor.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Step;
import org.watchfloor.order.message.FittedMessage;
import org.watchfloor.order.message.MessageLimits;
import org.watchfloor.order.message.MessageWay;
import org.watchfloor.order.message.OrderMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code order show N}: the order and what became of it at each unit; with {@code --for} its words
 * for a narrow channel, and on stderr what did not fit.
 */
@Command(name = "show", description = "cli.order.show.about")
final class OrderShowVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.order.option.number")
  private String number;

  @Option(names = "--for", paramLabel = "CHANNEL", description = "cli.order.option.for")
  private @Nullable MessageWay way;

  OrderShowVerb(Texts texts) {
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
    MessageWay narrow = way;
    if (narrow != null) {
      message(order, station.get(MessageLimits.class).of(narrow));
    } else {
      print(order);
    }
    return ExitCode.DONE;
  }

  private void message(Order order, int most) {
    FittedMessage fitted = OrderMessage.fit(order, most, texts());
    out().println(fitted.text());
    if (!fitted.whole()) {
      tell(
          "cli.order.show.leftOut",
          fitted.cut(),
          fitted.leftOut().stream()
              .map(part -> texts().name("order.part", part))
              .collect(Collectors.joining(texts().get("order.comma"))));
    }
  }

  private void print(Order order) {
    out().println(order.number() + "  " + texts().name("order.urgency", order.urgency()));
    out().println(order.title());
    out().println(order.now().text());
    out()
        .println(
            texts()
                .get(
                    "order.detail.issued",
                    order.now().act().post(),
                    order.now().act().officer(),
                    time(order.now().act().at()),
                    time(order.deadline())));
    for (Addressee unit : order.addressees()) {
      out().println();
      out()
          .println(
              texts()
                  .get(
                      "order.unit.of",
                      unit.to().name(),
                      texts().name("order.role", unit.role()),
                      texts().name("order.state", order.state(unit))));
      unit.steps().stream()
          .sorted(Comparator.comparing(Step::at))
          .forEach(step -> out().println("  " + line(step)));
    }
  }

  private String line(Step step) {
    String said =
        texts()
            .get(
                "order.chain.step",
                time(step.at()),
                texts().name("order.step", step.kind()),
                texts().name("order.channel", step.channel()),
                step.person());
    return step.note().isEmpty() ? said : texts().get("order.chain.more", said, step.note());
  }

  private static String time(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime().toString();
  }
}
