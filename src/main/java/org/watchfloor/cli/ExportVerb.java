package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.RegisterExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export KIND FILE}: a whole register as a file that {@code import} takes back. */
@Command(name = "export", description = "cli.export.about")
final class ExportVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "KIND", description = "cli.export.option.kind")
  private String kind;

  @Parameters(index = "1", paramLabel = "FILE", description = "cli.export.option.file")
  private Path file;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.export.option.reason")
  private String reason = "";

  ExportVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return reason.isBlank();
  }

  @Override
  int run(Station station) {
    tell(station.get(RegisterExport.class).write(kind, file, texts(), reason));
    return ExitCode.DONE;
  }
}
