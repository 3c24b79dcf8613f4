package org.watchfloor.document.paper;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Made;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.store.DataFolder;

/** What every paper has from the desk it is printed at. Any thread; reads the tables. */
public final class Desk {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);
  private static final String NOBODY = "-";

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final DataFolder folder;

  @Inject
  Desk(Journal journal, SignIn signIn, WatchClock clock, DataFolder folder) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.folder = folder;
  }

  /** The name of the headquarters. */
  public String office() {
    return folder.card().name();
  }

  /** Who prints now, up to which entry. */
  public Made made(Texts texts) {
    String officer = signIn.actor().officer();
    long last = journal.size();
    List<Recorded> entry = last == 0 ? List.of() : journal.at(last);
    return new Made(
        officer.equals(NOBODY) ? texts.get("document.paper.nobody") : officer,
        clock.now(),
        entry.isEmpty() ? "" : entry.getFirst().entry().id().toString());
  }

  /** A moment as papers tell it, in Beijing time. */
  public static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
