package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.link.LinkService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code sync link put-away STATION}: puts away unread the package of a station that waits for a
 * look; it is kept as a file.
 */
@Command(name = "put-away", description = "cli.sync.link.putAway.about")
final class SyncLinkPutAwayVerb extends StationVerb {
  @Parameters(paramLabel = "STATION", description = "cli.sync.option.station")
  private String station;

  SyncLinkPutAwayVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station here) {
    tell(here.get(LinkService.class).putAway(station));
    return ExitCode.DONE;
  }
}
