package org.watchfloor.drill.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.calendar.CalendarFact.DrillHeld;
import org.watchfloor.drill.calendar.CalendarFact.DrillThemeSet;

/**
 * A month of the calendar.
 *
 * @param station whose calendar it is of
 * @param month as in {@code 2026-08}
 * @param theme null while none is set
 * @param held the drills of the month, in the order of the record
 */
public record DrillMonth(
    String station, String month, @Nullable DrillThemeSet theme, List<DrillHeld> held) {
  /** Between the station and the month in the name of its subject. */
  static final String SEPARATOR = "/";

  public DrillMonth {
    held = List.copyOf(held);
  }

  static DrillMonth empty(String station, String month) {
    return new DrillMonth(station, month, null, List.of());
  }

  /** How a month stands. */
  public enum State {
    /** A drill was held. */
    HELD,
    /** It is over, and none was. */
    MISSED,
    /** It is this month, and none was yet. */
    DUE,
    /** It is to come. */
    TO_COME
  }

  /**
   * How it stands.
   *
   * @param now the month it is
   */
  public State state(YearMonth now) {
    if (!held.isEmpty()) {
      return State.HELD;
    }
    int sign = YearMonth.parse(month).compareTo(now);
    return sign < 0 ? State.MISSED : sign == 0 ? State.DUE : State.TO_COME;
  }

  DrillMonth with(DrillThemeSet set) {
    return new DrillMonth(station, month, set, held);
  }

  DrillMonth with(DrillHeld one) {
    List<DrillHeld> more = new ArrayList<>(held);
    more.add(one);
    return new DrillMonth(station, month, theme, more);
  }
}
