package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelPreview;
import org.watchfloor.exchange.parcel.ParcelService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync import FILE}: takes a package in, whole or not at all. */
@Command(name = "import", description = "cli.sync.import.about")
final class SyncImportVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", description = "cli.sync.option.file")
  private Path file;

  @Option(names = "--for-good", description = "cli.sync.option.forGood")
  private boolean forGood;

  SyncImportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ParcelService parcels = station.get(ParcelService.class);
    ParcelPreview preview = parcels.preview(file, texts());
    preview.forGood().forEach(this::tell);
    if (!preview.forGood().isEmpty() && !forGood) {
      tell("cli.sync.forGood");
      return ExitCode.REFUSED;
    }
    tell(parcels.take(file, preview.number()));
    return ExitCode.DONE;
  }
}
