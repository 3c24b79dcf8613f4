package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.CallSheet;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.ui.UiTexts;

/** Call-outs as a PDF in the data folder. */
final class CallSheetPrinter implements CallSheet {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

  private final DataFolder folder;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Realm realm;

  @Inject
  CallSheetPrinter(DataFolder folder, WatchClock clock, UiTexts texts, Realm realm) {
    this.realm = realm;
    this.folder = folder;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public Path print(CalloutBoard board) {
    String name = board.callout().number() + "-" + NAME.format(clock.now()) + ".pdf";
    Path file = folder.root().resolve("prints").resolve(name);
    CallSheetPaper.write(board, texts.texts(), clock.now(), realm, file);
    return file;
  }
}
