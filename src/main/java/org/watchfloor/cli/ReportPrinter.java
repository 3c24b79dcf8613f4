package org.watchfloor.cli;

import java.io.PrintWriter;
import org.watchfloor.base.Texts;
import org.watchfloor.table.ImportReport;

/** Says how an import ended: each refused row with its place, then the one sentence. */
final class ReportPrinter {
  private ReportPrinter() {}

  static void print(ImportReport report, Texts texts, PrintWriter to) {
    report.problems().forEach(problem -> to.println(texts.say(problem.said())));
    report.notes().forEach(note -> to.println(texts.say(note)));
    to.println(texts.say(report.summary()));
    to.flush();
  }
}
