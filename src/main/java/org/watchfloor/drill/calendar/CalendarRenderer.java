package org.watchfloor.drill.calendar;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.calendar.CalendarFact.DrillHeld;
import org.watchfloor.drill.calendar.CalendarFact.DrillThemeSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says how the calendar of drills went on. */
final class CalendarRenderer implements EntryRenderer {
  @Inject
  CalendarRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(DrillThemeSet.class, DrillHeld.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String name = recorded.entry().subject().id();
    String month = name.substring(name.indexOf(DrillMonth.SEPARATOR) + 1);
    return switch ((CalendarFact) recorded.fact()) {
      case DrillThemeSet fact ->
          texts.get(
              "score.calendar.said.theme",
              month,
              fact.theme(),
              texts.name("drill.form", fact.form()),
              fact.plan());
      case DrillHeld fact -> held(fact, texts);
    };
  }

  private static String held(DrillHeld fact, Texts texts) {
    String form = texts.name("drill.form", fact.form());
    HeldTotals totals = fact.totals();
    return totals == null
        ? texts.get("score.calendar.said.held", fact.on(), fact.title(), form, fact.plan())
        : texts.get(
            "score.calendar.said.scored",
            fact.on(),
            fact.title(),
            form,
            fact.plan(),
            totals.met(),
            totals.met() + totals.late() + totals.missed());
  }
}
