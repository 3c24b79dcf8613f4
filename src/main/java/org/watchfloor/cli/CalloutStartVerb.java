package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.callout.CalloutBasis;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.need.CalloutNeeds;
import org.watchfloor.order.callout.roll.ChosenNames;
import org.watchfloor.order.callout.roll.RollCaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code callout start}: begins a call-out because of a warning, an order, or to whom is named;
 * prints its number once it is on disk, and on stderr who cannot be called.
 */
@Command(name = "start", description = "cli.callout.start.about")
final class CalloutStartVerb extends StationVerb {
  @Option(names = "--warning", paramLabel = "ID", description = "cli.callout.option.warning")
  private @Nullable String warning;

  @Option(names = "--order", paramLabel = "N", description = "cli.callout.option.order")
  private @Nullable String order;

  @Option(names = "--to", paramLabel = "NAME", description = "cli.callout.option.to")
  private List<String> to = new ArrayList<>();

  @Option(names = "--posts", paramLabel = "WORD", description = "cli.callout.option.posts")
  private List<String> posts = new ArrayList<>();

  @Option(names = "--most", paramLabel = "N", description = "cli.callout.option.most")
  private int most;

  @Option(names = "--answers", description = "cli.callout.option.answers")
  private boolean answers;

  @Option(names = "--title", paramLabel = "TEXT", description = "cli.callout.option.title")
  private @Nullable String title;

  @Option(names = "--words", paramLabel = "TEXT", description = "cli.callout.option.words")
  private @Nullable String words;

  @Option(
      names = "--post",
      required = true,
      paramLabel = "TEXT",
      description = "cli.callout.option.post")
  private String post;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.order.option.at")
  private @Nullable String at;

  CalloutStartVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    int bases = (warning == null ? 0 : 1) + (order == null ? 0 : 1) + (to.isEmpty() ? 0 : 1);
    if (bases != 1) {
      throw WrongCallException.of("cli.callout.oneBasis");
    }
    String number = begin(station);
    CalloutBoard board = station.get(CalloutService.class).find(number).orElseThrow();
    out().println(number);
    tell(
        "cli.callout.start.done",
        number,
        board.lines().size(),
        board.owing(),
        board.lines().stream().filter(line -> line.callee().blocked()).count(),
        board.callout().gaps().size());
    return ExitCode.DONE;
  }

  private String begin(Station station) {
    var when = OrderMoments.past(at, station.get(WatchClock.class).instant());
    String because = warning;
    if (because != null) {
      return station.get(CalloutNeeds.class).start(because, post, when);
    }
    CalloutService callouts = station.get(CalloutService.class);
    RollCaller caller = station.get(RollCaller.class);
    String number = order;
    if (number != null) {
      Order found =
          station
              .get(OrderService.class)
              .find(number)
              .orElseThrow(() -> RefusedException.of("order.refused.none", number));
      return callouts.start(
          new NewCallout(
              title == null ? found.title() : title,
              words == null ? number + " " + found.now().text() : words,
              CalloutBasis.order(number),
              caller.of(found),
              post,
              when));
    }
    return callouts.start(
        new NewCallout(
            title == null ? "" : title,
            words == null ? "" : words,
            CalloutBasis.FREE,
            caller.of(station.get(ChosenNames.class).read(to, posts, most, answers)),
            post,
            when));
  }
}
