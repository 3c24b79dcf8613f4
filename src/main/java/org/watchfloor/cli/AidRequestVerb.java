package org.watchfloor.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.aid.AidService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code aid request}: asks a partner for goods; prints the number of the request. */
@Command(name = "request", description = "cli.aid.request.about")
final class AidRequestVerb extends StationVerb {
  @Option(
      names = "--from",
      required = true,
      paramLabel = "PARTNER",
      description = "cli.aid.option.from")
  private String from;

  @Option(
      names = "--into",
      required = true,
      paramLabel = "DEPOT",
      description = "cli.aid.option.into")
  private String into;

  @Option(
      names = "--line",
      required = true,
      paramLabel = "ITEM=N",
      description = "cli.transfer.option.line")
  private List<String> lines;

  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "TEXT",
      description = "cli.aid.option.purpose")
  private String purpose;

  @Option(names = "--need-by", paramLabel = "TIME", description = "cli.aid.option.needBy")
  private @Nullable String needBy;

  AidRequestVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    out()
        .println(
            station
                .get(AidService.class)
                .request(
                    from,
                    into,
                    purpose,
                    needBy == null
                        ? null
                        : OrderMoments.deadline(needBy, station.get(WatchClock.class).instant()),
                    GoodsArgument.lines(lines)));
    return ExitCode.DONE;
  }
}
