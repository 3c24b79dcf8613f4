package org.watchfloor.response.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Response;
import org.watchfloor.response.Response.Step;
import org.watchfloor.response.ResponseAct;

/**
 * Which hours a unit owes under the levels a response has had. A level that is changed takes
 * nothing back: what was owed until the change was written down stays owed, whatever the time it
 * counts from. Any thread but the JavaFX thread.
 */
final class OwedHours {
  private final Hours hours;

  OwedHours(Hours hours) {
    this.hours = hours;
  }

  /**
   * The hours of a unit, in order.
   *
   * @param until the last moment that is looked at
   */
  Set<Instant> of(Response response, String unit, Instant until) {
    Set<Instant> owed = new TreeSet<>();
    List<Step> steps = response.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (starts(step.act())) {
        Optional<HourRow> row = hours.of(step.to(), unit);
        Instant to = until(steps.subList(i + 1, steps.size()), until);
        row.ifPresent(one -> add(one.hours(), step.effectiveAt(), to, owed));
      }
    }
    return owed;
  }

  private static boolean starts(ResponseAct act) {
    return switch (act) {
      case START, RAISE, LOWER -> true;
      case PROPOSE, DECLINE, END -> false;
    };
  }

  private static Instant until(List<Step> after, Instant until) {
    Instant first = until;
    for (Step step : after) {
      Instant end = step.effectiveAt();
      if (starts(step.act()) && step.recordedAt().isAfter(end)) {
        end = step.recordedAt();
      }
      boolean ends = starts(step.act()) || step.act() == ResponseAct.END;
      first = ends && end.isBefore(first) ? end : first;
    }
    return first;
  }

  private static void add(List<LocalTime> hours, Instant from, Instant to, Set<Instant> owed) {
    LocalDate day = from.atZone(WatchClock.BEIJING).toLocalDate();
    while (!day.atStartOfDay(WatchClock.BEIJING).toInstant().isAfter(to)) {
      for (LocalTime hour : hours) {
        Instant slot = day.atTime(hour).atZone(WatchClock.BEIJING).toInstant();
        if (slot.isAfter(from) && !slot.isAfter(to)) {
          owed.add(slot);
        }
      }
      day = day.plusDays(1);
    }
  }
}
