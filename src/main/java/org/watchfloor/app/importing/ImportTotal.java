package org.watchfloor.app.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchfloor.base.Message;
import org.watchfloor.table.Fault;
import org.watchfloor.table.ImportReport;

/** The one sentence an import ends with: what came in, what did not, why. */
final class ImportTotal {
  private ImportTotal() {}

  /** The sentence about all files; for one file it is that file's own. */
  static Message of(List<CheckedFile> files) {
    if (files.size() == 1) {
      return files.getFirst().said();
    }
    List<ImportReport> taken =
        files.stream()
            .filter(CheckedFile.RowsTaken.class::isInstance)
            .map(file -> ((CheckedFile.RowsTaken) file).report())
            .toList();
    long plans =
        files.stream()
            .filter(file -> file instanceof CheckedFile.PlanTaken plan && !plan.before())
            .count();
    long whole =
        files.stream()
            .filter(file ->
                file instanceof CheckedFile.Refused || file instanceof CheckedFile.FaultyPlan)
            .count();
    long layers = files.stream().filter(CheckedFile.LayerIn.class::isInstance).count();
    long grounds = files.stream().filter(CheckedFile.GroundIn.class::isInstance).count();
    Message registers =
        Message.of(
            "app.import.total",
            files.size(),
            taken.stream().mapToInt(ImportReport::added).sum(),
            taken.stream().mapToInt(ImportReport::changed).sum(),
            taken.stream().mapToInt(ImportReport::unchanged).sum(),
            plans,
            refusedRows(taken),
            whole);
    return layers + grounds == 0
        ? registers
        : Message.of("app.import.total.more", registers, layers, grounds);
  }

  private static Message refusedRows(List<ImportReport> taken) {
    Map<Fault, Integer> why = new TreeMap<>();
    taken.forEach(report ->
        report.refusedByFault().forEach((fault, rows) -> why.merge(fault, rows, Integer::sum)));
    return ImportReport.refusedSentence(why);
  }
}
