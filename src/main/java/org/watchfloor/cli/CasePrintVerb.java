package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.casefile.CasePaper;
import org.watchfloor.journal.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code response|incident print ID OUT.pdf}: the whole chain of a case on paper. */
@Command(name = "print", description = "cli.case.print.about")
final class CasePrintVerb extends StationVerb {
  private final String kind;

  @Parameters(index = "0", paramLabel = "ID", description = "cli.case.option.id")
  private String id;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  CasePrintVerb(Texts texts, String kind) {
    super(texts);
    this.kind = kind;
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    int pages = station.get(CasePaper.class).print(new Subject(kind, id), texts(), file);
    tell("cli.print.done", pages, file);
    return ExitCode.DONE;
  }
}
