package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code review write INCIDENT SECTION TEXT}: writes a section of a review. */
@Command(name = "write", description = "cli.review.write.about")
final class ReviewWriteVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Parameters(index = "1", paramLabel = "SECTION", description = "cli.review.option.section")
  private ReviewSection section;

  @Parameters(index = "2", paramLabel = "TEXT", description = "cli.review.option.text")
  private String text;

  ReviewWriteVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    station.get(ReviewService.class).write(incident, section, text);
    return ExitCode.DONE;
  }
}
