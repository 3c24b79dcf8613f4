package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.ReviewService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review close INCIDENT}: closes a review in which nothing is missing. */
@Command(name = "close", description = "cli.review.close.about")
final class ReviewCloseVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(names = "--words", paramLabel = "TEXT", description = "cli.review.option.words")
  private String words = "";

  ReviewCloseVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ReviewService.class).close(incident, words);
    return ExitCode.DONE;
  }
}
