package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.link.LinkService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sync link disconnect STATION}: keeps the link with a station no more. */
@Command(name = "disconnect", description = "cli.sync.link.disconnect.about")
final class SyncLinkDisconnectVerb extends StationVerb {
  @Parameters(paramLabel = "STATION", description = "cli.sync.option.station")
  private String station;

  SyncLinkDisconnectVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station here) {
    tell(here.get(LinkService.class).disconnect(station));
    return ExitCode.DONE;
  }
}
