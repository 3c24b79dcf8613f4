package org.watchfloor.drill.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.journal.Fact;

/** What happens to the calendar of drills. The subject is {@code drill-month:STATION/2026-08}. */
public sealed interface CalendarFact extends Fact {

  /**
   * A month has a theme; said again, the last one holds.
   *
   * @param theme what is drilled
   * @param plan the key of the plan it is drilled by
   * @param form how it is to be held
   */
  record DrillThemeSet(String theme, String plan, DrillForm form) implements CalendarFact {}

  /**
   * A drill was held.
   *
   * @param on the day
   * @param title what it was called
   * @param plan the key of the plan it was drilled by
   * @param form how it was held
   * @param totals what its score sheet came to; null where there is none
   */
  record DrillHeld(
      LocalDate on, String title, String plan, DrillForm form, @Nullable HeldTotals totals)
      implements CalendarFact {}
}
