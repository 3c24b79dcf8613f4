package org.watchfloor.drill.calendar;

import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.calendar.CalendarFact.DrillHeld;
import org.watchfloor.drill.calendar.CalendarFact.DrillThemeSet;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** How entries make a month: the last theme holds, every drill held stays. */
final class CalendarFold implements Fold<DrillMonth> {
  @Override
  public @Nullable DrillMonth apply(@Nullable DrillMonth was, Recorded recorded) {
    if (!(recorded.fact() instanceof CalendarFact told)) {
      return was;
    }
    String name = recorded.entry().subject().id();
    int cut = name.indexOf(DrillMonth.SEPARATOR);
    if (cut < 0) {
      return was;
    }
    DrillMonth month =
        was == null ? DrillMonth.empty(name.substring(0, cut), name.substring(cut + 1)) : was;
    return switch (told) {
      case DrillThemeSet fact -> month.with(fact);
      case DrillHeld fact -> month.with(fact);
    };
  }
}
