package org.watchfloor.cli;

import java.nio.file.Path;
import org.watchfloor.app.Station;
import org.watchfloor.app.printing.CallSheetPaper;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code callout print N FILE.pdf}: the list on paper, to be worked by hand. */
@Command(name = "print", description = "cli.callout.print.about")
final class CalloutPrintVerb extends StationVerb {
  @Parameters(index = "0", paramLabel = "N", description = "cli.callout.option.number")
  private String number;

  @Parameters(index = "1", paramLabel = "FILE", description = "cli.callout.option.file")
  private Path file;

  CalloutPrintVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    CalloutBoard board =
        station
            .get(CalloutService.class)
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    int pages =
        CallSheetPaper.write(
            board, texts(), station.get(WatchClock.class).now(), station.get(Realm.class), file);
    tell("cli.callout.print.done", pages, file);
    return ExitCode.DONE;
  }
}
