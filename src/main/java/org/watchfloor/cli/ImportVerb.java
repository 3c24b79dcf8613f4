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
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.layer.LayerReader;
import org.watchfloor.region.District;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.region.layer.LayerTaking;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.task.Progress;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.intake.WarningFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import FILE…}: takes registers, plans and layers in; each row, plan or layer is in, or
 * refused with place, reason and fix.
 */
@Command(name = "import", description = "cli.import.about")
final class ImportVerb extends StationVerb {
  private static final String LAYER = "layer";
  private static final Pattern PLAN = Pattern.compile("(?i)\\.ya?ml$");

  private boolean namesRead;

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

  @Option(names = "--name", paramLabel = "NAME", description = "cli.import.option.name")
  private String name = "";

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "cli.import.option.attribution")
  private String attribution = "";

  @Option(names = "--accuracy", paramLabel = "METRES", description = "cli.import.option.accuracy")
  private @Nullable Double accuracy;

  @Option(names = "--check", description = "cli.import.option.check")
  private boolean check;

  ImportVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    Importer importer = station.get(Importer.class);
    if (kind != null && !kind.equals(LAYER) && !importer.kinds().contains(kind)) {
      throw WrongCallException.of(
          "cli.import.noKind", kind, String.join(", ", importer.kinds()) + ", " + LAYER);
    }
    ImportSpec how =
        new ImportSpec(
            Optional.ofNullable(kind), named(datum), District.in(folder()).map(District::bounds));
    PrintWriter err = err();
    boolean refused = false;
    for (Path file : files) {
      if (LayerReader.isBeside(file)) {
        // Told by its .shp, which a pattern of the shell names as well.
        continue;
      }
      try {
        if (check) {
          refused |= !checked(importer, file, how);
          continue;
        }
        if (PLAN.matcher(file.toString()).find()) {
          refused |= !takePlan(station.get(PlanVersions.class), file);
          continue;
        }
        if (kind == null && WarningFiles.isWarning(file)) {
          WarnVerb.take(station.get(WarningService.class), file, this::tell);
          continue;
        }
        if (LAYER.equals(kind) || kind == null && LayerReader.isLayer(file)) {
          takeLayer(station, file, how.datum());
          continue;
        }
        ImportReport report = station.get(ImportService.class).take(importer.prepare(file, how));
        ReportPrinter.print(report, texts(), err);
        refused |= report.refused() > 0;
      } catch (RefusedException e) {
        tell(e.said());
        refused = true;
      }
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  /** What of a register's file would come in; nothing does. Plans and layers are not registers. */
  private boolean checked(Importer importer, Path file, ImportSpec how) {
    boolean register =
        !PLAN.matcher(file.toString()).find()
            && !LAYER.equals(kind)
            && (kind != null || !WarningFiles.isWarning(file) && !LayerReader.isLayer(file));
    if (!register) {
      throw RefusedException.of("cli.import.refused.check", file.getFileName());
    }
    ImportReport report = importer.prepare(file, how).preview();
    report.changes().forEach(change -> tell(change.said()));
    ReportPrinter.print(report, texts(), err());
    return report.refused() == 0;
  }

  private void takeLayer(Station station, Path file, Datum system) {
    known(station);
    LayerService layers = station.get(LayerService.class);
    LayerTaking taking =
        layers.prepare(file, name, attribution, system, Progress.UNWATCHED).accurateTo(accuracy);
    tell(layers.take(taking));
  }

  /**
   * Without names the check of the datum has no landmark; a map that cannot be read is no
   * hindrance.
   */
  private void known(Station station) {
    if (namesRead) {
      return;
    }
    namesRead = true;
    try {
      KnownNames.read(station, folder());
    } catch (RefusedException e) {
      tell(e.said());
    }
  }

  private static Datum named(String word) {
    try {
      return Datum.of(word);
    } catch (RefusedException e) {
      throw new WrongCallException(e.said());
    }
  }

  /** Takes a plan into force, or tells everything that is wrong with it; whether it was taken. */
  private boolean takePlan(PlanVersions plans, Path file) {
    return switch (plans.take(file, "", "")) {
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
