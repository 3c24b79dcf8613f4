package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.paper.ReportPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code incident report print INCIDENT OUT.pdf}: a report on paper. */
@Command(name = "print", description = "cli.filing.print.about")
final class ReportPrintVerb extends FilingVerb {
  @Parameters(paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  ReportPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    int pages = station.get(ReportPaper.class).print(report(station), texts(), file);
    tell("cli.print.done", pages, file);
    return ExitCode.DONE;
  }
}
