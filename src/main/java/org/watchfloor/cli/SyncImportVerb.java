package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sync import FILE}: takes a package in, whole or not at all. */
@Command(name = "import", description = "cli.sync.import.about")
final class SyncImportVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", description = "cli.sync.option.file")
  private Path file;

  SyncImportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(ParcelService.class).take(file));
    return ExitCode.DONE;
  }
}
