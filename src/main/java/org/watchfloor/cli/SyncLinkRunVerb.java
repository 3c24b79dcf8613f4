package org.watchfloor.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.link.LinkService;
import org.watchfloor.exchange.link.LinkState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sync link run}: keeps the links up without a window, until it is stopped; each change of a
 * link is one line.
 */
@Command(name = "run", description = "cli.sync.link.run.about")
final class SyncLinkRunVerb extends StationVerb {
  @Option(names = "--seconds", paramLabel = "N", description = "cli.sync.link.option.seconds")
  private long seconds = Long.MAX_VALUE;

  private final Map<String, String> told = new HashMap<>();

  SyncLinkRunVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) throws InterruptedException {
    LinkService links = station.get(LinkService.class);
    try {
      for (long second = 0; second < seconds; second++) {
        links.beat();
        links.trouble().map(texts()::say).ifPresent(why -> tellOnce("", why));
        links.states().forEach(this::tellOnce);
        // Nobody counts it down: a second's pause.
        new CountDownLatch(1).await(1, TimeUnit.SECONDS);
      }
    } finally {
      links.end();
    }
    return ExitCode.DONE;
  }

  private void tellOnce(LinkState state) {
    tellOnce(state.station(), texts().say(state.said()));
  }

  private void tellOnce(String station, String what) {
    if (!what.equals(told.put(station, what))) {
      tell("cli.sync.link.told", station, what);
    }
  }
}
