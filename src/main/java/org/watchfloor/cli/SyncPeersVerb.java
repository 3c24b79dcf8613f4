package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sync peers}: the stations introduced, as {@code list peers} has them. */
@Command(name = "peers", description = "cli.sync.peers.about")
final class SyncPeersVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  SyncPeersVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing peers = ListVerb.find(station, "peers");
    RowWriter.write(out(), format.chosen(), peers.fields(), peers.rows());
    return ExitCode.DONE;
  }
}
