package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.library.Case;
import org.watchfloor.library.CaseLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code case show INCIDENT}: a case of the library. */
@Command(name = "show", description = "cli.casebook.show.about")
final class CasebookShowVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  CasebookShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Case found =
        station
            .get(CaseLibrary.class)
            .find(incident)
            .orElseThrow(() -> RefusedException.of("library.refused.none", incident));
    out().println(CaseWords.said(found.text(), texts()));
    return ExitCode.DONE;
  }
}
