package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.casefile.CaseLines;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.ResponseService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code response show RESPONSE}: the whole chain of a response, entry by entry. */
@Command(name = "show", description = "cli.response.show.about")
final class ResponseShowVerb extends StationVerb {
  @Parameters(paramLabel = "RESPONSE", description = "cli.response.option.response")
  private String id;

  @Mixin private FormatOption format = new FormatOption();

  ResponseShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    RowWriter.write(
        out(),
        format.chosen(),
        CaseLines.FIELDS,
        station.get(CaseLines.class).of(new Subject(ResponseService.KIND, id), texts()));
    return ExitCode.DONE;
  }
}
