package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.region.District;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import FILE…}: takes registers and plans in; each row, or plan, is in, or refused with
 * place, reason and fix.
 */
@Command(name = "import", description = "cli.import.about")
final class ImportVerb extends StationVerb {
  private static final Pattern PLAN = Pattern.compile("(?i)\\.ya?ml$");

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "cli.import.option.file")
  private List<Path> files;

  @Option(names = "--as", paramLabel = "KIND", description = "cli.import.option.as")
  private @Nullable String kind;

  @Option(
      names = "--datum",
      paramLabel = "wgs84|cgcs2000|gcj02|bd09",
      defaultValue = "WGS84",
      description = "cli.import.option.datum")
  private String datum = "WGS84";

  ImportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Importer importer = station.get(Importer.class);
    if (kind != null && !importer.kinds().contains(kind)) {
      throw WrongCallException.of(
          kind.equals("layer") ? "cli.import.noLayer" : "cli.import.noKind",
          kind,
          String.join(", ", importer.kinds()));
    }
    ImportSpec how =
        new ImportSpec(
            Optional.ofNullable(kind), named(datum), District.in(folder()).map(District::bounds));
    PrintWriter err = err();
    boolean refused = false;
    for (Path file : files) {
      try {
        if (PLAN.matcher(file.toString()).find()) {
          refused |= !takePlan(station.get(PlanShelf.class), file);
          continue;
        }
        ImportReport report = importer.prepare(file, how).apply();
        ReportPrinter.print(report, texts(), err);
        refused |= report.refused() > 0;
      } catch (RefusedException e) {
        tell(e.said());
        refused = true;
      }
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private static Datum named(String word) {
    try {
      return Datum.of(word);
    } catch (RefusedException e) {
      throw new WrongCallException(e.said());
    }
  }

  /** Puts a plan on the shelf, or tells everything that is wrong with it; whether it was taken. */
  private boolean takePlan(PlanShelf shelf, Path file) {
    return switch (shelf.take(file)) {
      case PlanReading.Read read -> {
        tell(Message.of("response.plan.taken", read.plan().title(), read.plan().version()));
        yield true;
      }
      case PlanReading.Refused refused -> {
        refused.faults().forEach(fault -> tell(fault.said()));
        yield false;
      }
    };
  }
}
