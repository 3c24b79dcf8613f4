package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.ReviewService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code review open INCIDENT}: begins the review of an incident. */
@Command(name = "open", description = "cli.review.open.about")
final class ReviewOpenVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  ReviewOpenVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ReviewService.class).open(incident);
    return ExitCode.DONE;
  }
}
