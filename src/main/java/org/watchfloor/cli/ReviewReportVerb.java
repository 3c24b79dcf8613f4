package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.review.ReviewOrder;
import org.watchfloor.document.review.ReviewPaper;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review report INCIDENT --file OUT.pdf|OUT.docx}: the report of a review. */
@Command(name = "report", description = "cli.review.report.about")
final class ReviewReportVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "INCIDENT", description = "cli.figure.option.incident")
  private String incident;

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "cli.review.option.report")
  private Path file;

  @Option(names = "--without-maps", description = "cli.review.option.withoutMaps")
  private boolean withoutMaps;

  ReviewReportVerb(Texts texts) {
    super(texts);
  }

  /** JavaFX draws the maps; it must be there before anything of the station is made. */
  @Override
  public Integer call() throws Exception {
    if (!withoutMaps) {
      PictureOrder.withoutDisplay();
    }
    return super.call();
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    if (!withoutMaps) {
      station.get(Fx.class).execute(() -> station.get(UiTexts.class).use(texts().language()));
    }
    ReviewOrder wanted = withoutMaps ? ReviewOrder.WITHOUT_MAPS : ReviewOrder.WHOLE;
    station.get(ReviewPaper.class).write(incident, wanted, texts(), file);
    tell("cli.review.report.done", file);
    return ExitCode.DONE;
  }
}
