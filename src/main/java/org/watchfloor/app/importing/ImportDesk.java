package org.watchfloor.app.importing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.layer.LayerReader;
import org.watchfloor.region.District;
import org.watchfloor.region.ground.GroundArrival;
import org.watchfloor.region.ground.GroundNotes;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.task.Progress;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.intake.WarningFiles;

/** Checks files and takes them in. Waits for the disk: any thread but JavaFX's. */
final class ImportDesk {
  private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);
  private static final String PLAN = ".yaml";

  private final Importer importer;
  private final ImportService imports;
  private final PlanShelf plans;
  private final PlanVersions versions;
  private final LayerService layers;
  private final WarningService warnings;
  private final DataFolder folder;

  @Inject
  ImportDesk(
      Importer importer,
      ImportService imports,
      PlanShelf plans,
      PlanVersions versions,
      LayerService layers,
      WarningService warnings,
      DataFolder folder) {
    this.importer = importer;
    this.imports = imports;
    this.plans = plans;
    this.versions = versions;
    this.layers = layers;
    this.warnings = warnings;
    this.folder = folder;
  }

  /**
   * Reads and checks every file; changes nothing. A file that cannot be read at all is a refusal
   * among the others.
   *
   * @throws java.util.concurrent.CancellationException if somebody asked to stop
   */
  List<CheckedFile> check(ImportOrder order, Progress progress) {
    ImportSpec spec =
        new ImportSpec(
            order.kind(), order.datum(), District.in(folder.root()).map(District::bounds));
    List<CheckedFile> checked = new ArrayList<>();
    for (Path file : order.files()) {
      progress.stopIfCancelled();
      progress.step(Message.of("app.import.step.check", file.getFileName()));
      checked.add(checkAlone(file, spec, progress));
    }
    progress.stopIfCancelled();
    return checked;
  }

  /** A file that brings the program to a fault must not take the others along. */
  private CheckedFile checkAlone(Path file, ImportSpec spec, Progress progress) {
    try {
      return check(file, spec, progress);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("Checking {} failed", file, e);
      return new CheckedFile.Refused(file, Message.of("app.import.fault", file.getFileName()));
    }
  }

  private CheckedFile check(Path file, ImportSpec spec, Progress progress) {
    try {
      if (file.toString().endsWith(PLAN)) {
        return plan(file);
      }
      if (WarningFiles.isWarning(file)) {
        return new CheckedFile.NewWarning(
            file, warnings.check(name(file), WarningFiles.read(file)));
      }
      if (GroundArrival.takes(file)) {
        return new CheckedFile.NewGround(
            file,
            GroundArrival.bytes(file),
            GroundArrival.replaces(GroundShelf.of(folder.root()), file));
      }
      boolean layer = spec.kind().filter(ImportOrder.LAYER::equals).isPresent();
      if (layer || spec.kind().isEmpty() && LayerReader.isLayer(file)) {
        return layer(file, spec.datum(), progress, false);
      }
      return new CheckedFile.Rows(file, importer.prepare(file, spec, progress));
    } catch (RefusedException e) {
      return spec.kind().isEmpty() && LayerReader.mayBeLayer(file)
          ? guessed(file, spec, progress, e)
          : refused(file, e);
    }
  }

  /**
   * What is no register may still be a layer; if it is none either, the register's reason tells.
   */
  private CheckedFile guessed(
      Path file, ImportSpec spec, Progress progress, RefusedException noRegister) {
    try {
      return layer(file, spec.datum(), progress, true);
    } catch (RefusedException e) {
      LOG.debug("No layer either: {}", file, e);
      return refused(file, noRegister);
    }
  }

  private CheckedFile layer(Path file, Datum datum, Progress progress, boolean guessed) {
    return new CheckedFile.NewLayer(file, layers.prepare(file, "", "", datum, progress), guessed);
  }

  private CheckedFile plan(Path file) {
    return switch (plans.check(file)) {
      case PlanReading.Read read ->
          plans
                  .find(read.plan().key())
                  .filter(known -> known.text().equals(read.text()))
                  .isPresent()
              ? new CheckedFile.PlanTaken(file, read.plan(), true)
              : new CheckedFile.NewPlan(file, read.plan());
      case PlanReading.Refused no -> new CheckedFile.FaultyPlan(file, no.faults());
    };
  }

  /**
   * Takes in what waits, each file with one act. Asked to stop, it stops before the next file.
   *
   * @param outcome is told of each file as soon as it is in or refused, in their order; of the ones
   *     that were not come to, nothing
   */
  void take(List<CheckedFile> files, Progress progress, Consumer<CheckedFile> outcome) {
    int done = 0;
    for (CheckedFile file : files) {
      progress.stopIfCancelled();
      progress.step(Message.of("app.import.step.take", file.path().getFileName()));
      outcome.accept(take(file, progress));
      progress.at(++done, files.size());
    }
  }

  private CheckedFile take(CheckedFile file, Progress progress) {
    try {
      return switch (file) {
        case CheckedFile.Rows rows ->
            new CheckedFile.RowsTaken(rows.path(), imports.take(rows.prepared()));
        case CheckedFile.NewPlan plan ->
            switch (versions.take(plan.path(), "", "")) {
              case PlanReading.Read read ->
                  new CheckedFile.PlanTaken(plan.path(), read.plan(), false);
              case PlanReading.Refused no -> new CheckedFile.FaultyPlan(plan.path(), no.faults());
            };
        case CheckedFile.NewLayer layer ->
            new CheckedFile.LayerIn(layer.path(), layers.take(layer.taking()));
        case CheckedFile.NewWarning warning ->
            new CheckedFile.WarningIn(
                warning.path(),
                warnings.take(name(warning.path()), WarningFiles.read(warning.path()), Way.FILE));
        case CheckedFile.NewGround ground -> {
          GroundArrival.copy(
              GroundShelf.of(folder.root()), ground.path(), GroundNotes.NONE, progress);
          yield new CheckedFile.GroundIn(ground.path());
        }
        default -> file;
      };
    } catch (RefusedException e) {
      return refused(file.path(), e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static CheckedFile refused(Path file, RefusedException e) {
    LOG.info("Import of {} refused: {}", file, e.getMessage());
    return new CheckedFile.Refused(file, e.said());
  }
}
