package org.watchfloor.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.PlanFault;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.Problem;
import org.watchfloor.table.RowChange;

/**
 * One line of the list of what does not come in, and of what would change.
 *
 * @param file the file's name, with its worksheet if it has any
 * @param row the row as a spreadsheet or editor counts, from 1; 0 for the file as a whole
 * @param column the column's letter and header, or its number; empty for the file as a whole
 * @param value what stands there; may be empty
 * @param reason what is wrong, or from what to what it would change
 * @param fix what to write instead; null if the reason says it
 */
record ReportedRow(
    String file, int row, String column, String value, Message reason, @Nullable Message fix) {

  static List<ReportedRow> of(ImportReport report) {
    Stream<ReportedRow> refused = report.problems().stream().map(ReportedRow::of);
    return report.applied()
        ? refused.toList()
        : Stream.concat(refused, report.changes().stream().map(one -> of(report, one))).toList();
  }

  private static ReportedRow of(ImportReport report, RowChange change) {
    return new ReportedRow(
        place(report.file(), report.sheet()),
        change.row(),
        change.header(),
        "",
        change.change(),
        null);
  }

  private static String place(String file, @Nullable String sheet) {
    return sheet == null ? file : file + " / " + sheet;
  }

  private static ReportedRow of(Problem problem) {
    String file = place(problem.file(), problem.sheet());
    String column = (problem.letter() + " " + problem.column()).strip();
    return new ReportedRow(
        file, problem.row(), column, problem.value(), problem.reason(), problem.fix());
  }

  static ReportedRow of(PlanFault fault) {
    return new ReportedRow(
        fault.file(),
        fault.line(),
        Integer.toString(fault.column()),
        "",
        fault.reason(),
        fault.remedy());
  }

  static ReportedRow whole(Path path, Message why) {
    return new ReportedRow(String.valueOf(path.getFileName()), 0, "", "", why, null);
  }
}
