package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.library.Case;
import org.watchfloor.library.CaseLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code case find WORDS}: cases in which all the words stand. */
@Command(name = "find", description = "cli.casebook.find.about")
final class CasebookFindVerb extends StationVerb {
  @Parameters(arity = "1..*", paramLabel = "WORD", description = "cli.casebook.option.words")
  private List<String> words;

  CasebookFindVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    for (Case found : station.get(CaseLibrary.class).search(String.join(" ", words))) {
      out()
          .println(
              found.id()
                  + "\t"
                  + found.text().day()
                  + "\t"
                  + found.text().happened().lines().findFirst().orElse(""));
    }
    return ExitCode.DONE;
  }
}
