package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code incident situation INCIDENT STATE}: that the disaster is stable, lifted, or goes on. */
@Command(name = "situation", description = "cli.filing.situation.about")
final class IncidentSituationVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Parameters(index = "1", paramLabel = "STATE", description = "cli.filing.option.situation")
  private Situation situation;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.figure.option.reason")
  private String reason;

  IncidentSituationVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ReportService.class).situation(incident, situation, reason);
    return ExitCode.DONE;
  }
}
