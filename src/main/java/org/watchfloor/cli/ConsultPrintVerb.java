package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.paper.MinutesPaper;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code consult print ID OUT.pdf}: the minutes of a consultation on paper. */
@Command(name = "print", description = "cli.consult.print.about")
final class ConsultPrintVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "ID", description = "cli.consult.option.id")
  private String id;

  @Parameters(index = "1", paramLabel = "OUT.pdf", description = "cli.print.option.out")
  private Path file;

  ConsultPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Consultation one =
        station
            .get(Consultations.class)
            .find(id)
            .orElseThrow(() -> RefusedException.of("response.consult.refused.none", id));
    tell("cli.print.done", station.get(MinutesPaper.class).print(one, texts(), file), file);
    return ExitCode.DONE;
  }
}
