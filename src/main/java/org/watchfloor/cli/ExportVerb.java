package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;
import org.watchfloor.table.ListingExport;
import org.watchfloor.table.RegisterExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code export KIND FILE}: a whole register as a file that {@code import} takes back, or any list
 * as a file to look at.
 */
@Command(name = "export", description = "cli.export.about")
final class ExportVerb extends StationVerb {
  /** What can be given away; known without a station. */
  static final List<String> KINDS =
      List.of(
          "areas",
          "contacts",
          "demands",
          "depots",
          "grid",
          "households",
          "kits",
          "moves",
          "partners",
          "readings",
          "resources",
          "risks",
          "shelters",
          "stations",
          "stock",
          "supplies",
          "teams",
          "thresholds",
          "typhoons",
          "units",
          "vessel-reports",
          "vessels");

  /** Refusals of what no station could do: a register or an ending there is not. */
  private static final Set<String> CALLS =
      Set.of("table.refused.kind", "table.export.form", "table.list.noPlace");

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
    try {
      RegisterExport registers = station.get(RegisterExport.class);
      tell(
          registers.knows(kind)
              ? registers.write(kind, file, texts(), reason)
              : ListingExport.write(
                  ListVerb.find(station, kind), file, texts(), station.get(Realm.class)));
    } catch (RefusedException e) {
      throw CALLS.contains(e.said().key()) ? new WrongCallException(e.said()) : e;
    }
    return ExitCode.DONE;
  }
}
