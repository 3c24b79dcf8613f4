package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.roll.ChosenNames;
import org.watchfloor.order.callout.roll.RollCaller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code callout add N --to NAME}: puts more on the list. */
@Command(name = "add", description = "cli.callout.add.about")
final class CalloutAddVerb extends StationVerb {
  @Parameters(paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "NAME",
      description = "cli.callout.option.to")
  private List<String> to;

  @Option(names = "--posts", paramLabel = "WORD", description = "cli.callout.option.posts")
  private List<String> posts = new ArrayList<>();

  @Option(names = "--most", paramLabel = "N", description = "cli.callout.option.most")
  private int most;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.callout.option.reason")
  private String reason;

  CalloutAddVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station
        .get(CalloutService.class)
        .extend(
            number,
            station
                .get(RollCaller.class)
                .of(station.get(ChosenNames.class).read(to, posts, most, false)),
            reason);
    tell("cli.callout.added", number);
    return ExitCode.DONE;
  }
}
