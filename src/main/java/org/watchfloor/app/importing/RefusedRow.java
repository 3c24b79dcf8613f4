package org.watchfloor.app.importing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.PlanFault;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.Problem;

/**
 * One line of the list of refusals.
 *
 * @param file the file's name, with its worksheet if it has any
 * @param row the row as a spreadsheet or editor counts, from 1; 0 for the file as a whole
 * @param column the column's letter and header, or its number; empty for the file as a whole
 * @param value what stands there; may be empty
 * @param reason what is wrong
 * @param fix what to write instead; null if the reason says it
 */
record RefusedRow(
    String file, int row, String column, String value, Message reason, @Nullable Message fix) {

  static List<RefusedRow> of(ImportReport report) {
    return report.problems().stream().map(RefusedRow::of).toList();
  }

  private static RefusedRow of(Problem problem) {
    String file =
        problem.sheet() == null ? problem.file() : problem.file() + " / " + problem.sheet();
    String column = (problem.letter() + " " + problem.column()).strip();
    return new RefusedRow(
        file, problem.row(), column, problem.value(), problem.reason(), problem.fix());
  }

  static RefusedRow of(PlanFault fault) {
    return new RefusedRow(
        fault.file(),
        fault.line(),
        Integer.toString(fault.column()),
        "",
        fault.reason(),
        fault.remedy());
  }

  static RefusedRow whole(Path path, Message why) {
    return new RefusedRow(String.valueOf(path.getFileName()), 0, "", "", why, null);
  }
}
