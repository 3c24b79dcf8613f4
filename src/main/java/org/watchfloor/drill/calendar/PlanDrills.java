package org.watchfloor.drill.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a plan in force was drilled in a period.
 *
 * @param plan its key
 * @param title what it is called
 * @param held how many drills were held by it
 * @param last the day of the last; null if there was none
 */
public record PlanDrills(String plan, String title, int held, @Nullable LocalDate last) {
  /** Whether it was drilled at all. */
  public boolean drilled() {
    return held > 0;
  }
}
