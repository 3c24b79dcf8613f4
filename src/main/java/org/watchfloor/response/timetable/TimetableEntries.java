package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.timetable.TimetableFact.ReturnWaived;
import org.watchfloor.response.timetable.TimetableFact.UnitReported;

/** Says in the timeline which unit reported. */
final class TimetableEntries implements EntryRenderer {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  @Inject
  TimetableEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(UnitReported.class, ReturnWaived.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((TimetableFact) recorded.fact()) {
      case UnitReported said ->
          texts
              .get(
                  "timetable.entry",
                  said.name(),
                  HOUR.format(said.slot()),
                  said.by(),
                  texts.name("rule.channel", said.channel()),
                  said.text())
              .strip();
      case ReturnWaived waived ->
          texts.get(
              "timetable.entry.waived",
              waived.name(),
              HOUR.format(waived.slot()),
              waived.decidedBy(),
              waived.reason());
    };
  }
}
