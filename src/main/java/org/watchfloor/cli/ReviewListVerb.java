package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code review list}: every review, with what it still lacks. */
@Command(name = "list", description = "cli.review.list.about")
final class ReviewListVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  ReviewListVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing reviews = ListVerb.find(station, "reviews");
    RowWriter.write(out(), format.chosen(), reviews.fields(), reviews.rows());
    return ExitCode.DONE;
  }
}
