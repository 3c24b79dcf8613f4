package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.ConsultationSheet;
import org.watchfloor.response.consultation.Consultations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code consult show ID}: prints the record of a consultation. */
@Command(name = "show", description = "cli.consult.show.about")
final class ConsultShowVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.consult.option.id")
  private String id;

  ConsultShowVerb(Texts texts) {
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
    ConsultationSheet.lines(one).forEach(line -> out().println(texts().say(line)));
    return ExitCode.DONE;
  }
}
