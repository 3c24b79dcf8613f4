package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.review.ReviewOrder;
import org.watchfloor.document.review.ReviewPaper;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.store.Realm;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code drill report --file OUT.pdf|OUT.docx}: the report of a whole drill. */
@Command(name = "report", description = "cli.drill.report.about")
final class DrillReportVerb extends StationVerb {
  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "cli.review.option.report")
  private Path file;

  @Option(names = "--without-maps", description = "cli.review.option.withoutMaps")
  private boolean withoutMaps;

  DrillReportVerb(Texts texts) {
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
  Realm realm() {
    return Realm.DRILL;
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
    String title =
        station
            .get(DrillService.class)
            .current()
            .map(Drill::title)
            .orElseThrow(() -> RefusedException.of("cli.drill.report.none"));
    station.get(ReviewPaper.class).writeAll(title, wanted, texts(), file);
    tell("cli.review.report.done", file);
    return ExitCode.DONE;
  }
}
