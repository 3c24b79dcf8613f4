package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.document.pack.PackOffers;
import org.watchfloor.document.pack.PackOrder;
import org.watchfloor.document.pack.PaperPack;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code paper-pack OUT.pdf}: the three-outage pack, without a display. Writes to the journal which
 * numbers the sheets have, and prints the pack's own number.
 */
@Command(name = "paper-pack", description = "cli.pack.about")
final class PaperPackVerb extends StationVerb {
  @Option(names = "--sheets", paramLabel = "N", description = "cli.pack.option.sheets")
  private int sheets = PackOrder.SHEETS;

  @Option(names = "--forms", paramLabel = "N", description = "cli.pack.option.forms")
  private int forms = PackOrder.FORMS;

  @Option(names = "--without-maps", description = "cli.pack.option.withoutMaps")
  private boolean withoutMaps;

  @Option(names = "--names-for", paramLabel = "REASON", description = "cli.pack.option.namesFor")
  private String namesFor = "";

  @Parameters(paramLabel = "OUT.pdf", description = "cli.pack.option.file")
  private Path file;

  PaperPackVerb(Texts texts) {
    super(texts);
  }

  /** JavaFX draws the maps; it must be there before anything of the station is made. */
  @Override
  public Integer call() throws Exception {
    PictureOrder.withoutDisplay();
    return super.call();
  }

  @Override
  int run(Station station) {
    // Before anything is made that begins to read the map.
    SheetService.refuseCount(List.of(sheets, forms));
    station.get(Fx.class).execute(() -> station.get(UiTexts.class).use(texts().language()));
    PaperPack.Printed printed =
        station
            .get(PaperPack.class)
            .print(
                new PackOrder(!withoutMaps, sheets, forms, namesFor),
                texts(),
                file,
                Progress.UNWATCHED);
    PackOffers offers = station.get(PackOffers.class);
    offers.answered(offers.open());
    out().println(printed.number());
    tell("pack.done", printed.number(), printed.pages(), printed.file());
    return ExitCode.DONE;
  }
}
