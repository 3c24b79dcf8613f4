package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.review.CaseMaker;
import org.watchfloor.library.Removed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code case preview INCIDENT}: what would be kept, and how much was taken out. */
@Command(name = "preview", description = "cli.casebook.preview.about")
final class CasebookPreviewVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(names = "--remove", paramLabel = "WORD", description = "cli.casebook.option.remove")
  private List<String> remove = new ArrayList<>();

  CasebookPreviewVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    CaseMaker.CaseDraft draft = station.get(CaseMaker.class).of(incident, remove);
    out().println(CaseWords.said(draft.text(), texts()));
    Removed gone = draft.removed();
    tell("cli.casebook.removed", gone.names(), gone.phones(), gone.ids(), gone.addresses());
    tell("cli.casebook.look");
    return ExitCode.DONE;
  }
}
