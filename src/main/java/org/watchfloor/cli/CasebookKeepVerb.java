package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.review.CaseMaker;
import org.watchfloor.library.CaseLibrary;
import org.watchfloor.library.Removed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case keep INCIDENT}: puts it into the case library as previewed. */
@Command(name = "keep", description = "cli.casebook.keep.about")
final class CasebookKeepVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(names = "--remove", paramLabel = "WORD", description = "cli.casebook.option.remove")
  private List<String> remove = new ArrayList<>();

  CasebookKeepVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    CaseMaker.CaseDraft draft = station.get(CaseMaker.class).of(incident, remove);
    Removed gone = draft.removed();
    tell("cli.casebook.removed", gone.names(), gone.phones(), gone.ids(), gone.addresses());
    station.get(CaseLibrary.class).keep(incident, draft.text(), gone);
    out().println(incident);
    return ExitCode.DONE;
  }
}
