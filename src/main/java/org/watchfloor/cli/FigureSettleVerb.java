package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.figure.FigureService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figure settle INCIDENT}: which of two numbers holds. */
@Command(name = "settle", description = "cli.figure.settle.about")
final class FigureSettleVerb extends StationVerb {
  @Parameters(paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(
      names = "--counts",
      required = true,
      paramLabel = "ENTRY",
      description = "cli.figure.option.counts")
  private String counts;

  @Option(
      names = "--against",
      required = true,
      paramLabel = "ENTRY",
      description = "cli.figure.option.against")
  private String against;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.figure.option.reason")
  private String reason;

  FigureSettleVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(FigureService.class).settle(incident, counts, against, reason);
    return ExitCode.DONE;
  }
}
