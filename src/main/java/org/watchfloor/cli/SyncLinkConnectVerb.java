package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.link.LinkService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sync link connect STATION HOST:PORT}: keeps a link to an introduced station. */
@Command(name = "connect", description = "cli.sync.link.connect.about")
final class SyncLinkConnectVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "STATION", description = "cli.sync.option.station")
  private String station;

  @Parameters(index = "1", paramLabel = "HOST:PORT", description = "cli.sync.link.option.address")
  private String address;

  SyncLinkConnectVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station here) {
    tell(here.get(LinkService.class).connect(station, address));
    return ExitCode.DONE;
  }
}
