package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.peer.PeerService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync strike STATION}: trusts a station no longer. */
@Command(name = "strike", description = "cli.sync.strike.about")
final class SyncStrikeVerb extends StationVerb {
  @Parameters(paramLabel = "STATION", description = "cli.sync.option.station")
  private String peer;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.sync.option.strikeReason")
  private String reason;

  SyncStrikeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(PeerService.class).strikeOff(peer, reason));
    return ExitCode.DONE;
  }
}
