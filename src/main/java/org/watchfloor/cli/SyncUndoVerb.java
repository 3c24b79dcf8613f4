package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync undo NUMBER}: no longer counts what a package brought. */
@Command(name = "undo", description = "cli.sync.undo.about")
final class SyncUndoVerb extends StationVerb {
  @Parameters(paramLabel = "NUMBER", description = "cli.sync.option.number")
  private String number;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.sync.option.reason")
  private String reason;

  SyncUndoVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(ParcelService.class).setAside(number, reason));
    return ExitCode.DONE;
  }
}
