package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.ReviewService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review reopen INCIDENT --reason TEXT}: goes on with a closed review. */
@Command(name = "reopen", description = "cli.review.reopen.about")
final class ReviewReopenVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "cli.response.option.reason")
  private String reason;

  ReviewReopenVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ReviewService.class).reopen(incident, reason);
    return ExitCode.DONE;
  }
}
