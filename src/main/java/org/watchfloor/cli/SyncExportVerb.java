package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.parcel.ParcelService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync export FILE}: a package of what other stations lack. */
@Command(name = "export", description = "cli.sync.export.about")
final class SyncExportVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", description = "cli.sync.option.newFile")
  private Path file;

  @Option(names = "--to", paramLabel = "STATION", description = "cli.sync.option.to")
  private List<String> to = new ArrayList<>();

  @Option(names = "--all", description = "cli.sync.option.all")
  private boolean all;

  SyncExportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    tell(station.get(ParcelService.class).export(file, to, all));
    return ExitCode.DONE;
  }
}
