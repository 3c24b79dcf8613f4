package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.figure.FigureService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code figure confirm INCIDENT ENTRY}: a second officer agrees to a lower number. */
@Command(name = "confirm", description = "cli.figure.confirm.about")
final class FigureConfirmVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Parameters(index = "1", paramLabel = "ENTRY", description = "cli.figure.option.claim")
  private String claim;

  FigureConfirmVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(FigureService.class).confirm(incident, claim);
    return ExitCode.DONE;
  }
}
