package org.watchfloor.drill.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.calendar.CalendarFact.DrillHeld;
import org.watchfloor.drill.calendar.CalendarFact.DrillThemeSet;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.store.Realm;

/**
 * The door to the calendar of drills of this station. Waits for the disk: not on the JavaFX thread.
 */
@Singleton
public final class DrillCalendar {
  /** The subject kind: {@code drill-month:STATION/2026-08}. */
  public static final String KIND = "drill-month";

  private static final int LONGEST = 80;
  private static final int MONTHS = 12;

  private final Journal journal;
  private final SignIn signIn;
  private final CalendarStore store;
  private final PlanShelf shelf;
  private final WatchClock clock;

  @Inject
  DrillCalendar(
      Journal journal, SignIn signIn, CalendarStore store, PlanShelf shelf, WatchClock clock) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(CalendarFact.class, changed);
  }

  /** The month it is. */
  public YearMonth now() {
    return YearMonth.from(today());
  }

  private LocalDate today() {
    return clock.now().toLocalDate();
  }

  /** The twelve months of a year, those nothing was said of as well. */
  public List<DrillMonth> year(int year) {
    List<DrillMonth> months = new ArrayList<>();
    for (int i = 1; i <= MONTHS; i++) {
      String month = YearMonth.of(year, i).toString();
      months.add(
          store
              .find(key(month))
              .map(Versioned::state)
              .orElseGet(() -> DrillMonth.empty(journal.station(), month)));
    }
    return months;
  }

  /** Every month of this station something was said of, in their order. */
  public List<DrillMonth> list() {
    return store.list().stream().filter(one -> one.station().equals(journal.station())).toList();
  }

  /**
   * Gives a month its theme, or another.
   *
   * @param theme 1 to 80 letters
   * @param plan the key of a plan in force
   * @throws RefusedException if the month is over, the theme is missing or too long, or there is no
   *     such plan
   */
  public void plan(YearMonth month, String theme, String plan, DrillForm form) {
    if (month.isBefore(now())) {
      throw RefusedException.of("score.calendar.refused.over", month);
    }
    write(month, new DrillThemeSet(named(theme), known(plan), form));
  }

  /**
   * Says that a drill was held.
   *
   * @param title 1 to 80 letters
   * @param plan the key of a plan in force
   * @param totals what its score sheet came to; null where there is none
   * @throws RefusedException if the day is to come, the title is missing or too long, there is no
   *     such plan, or that drill was said already
   */
  public void held(
      LocalDate on, String title, String plan, DrillForm form, @Nullable HeldTotals totals) {
    if (on.isAfter(today())) {
      throw RefusedException.of("score.calendar.refused.toCome", on);
    }
    String called = named(title);
    YearMonth month = YearMonth.from(on);
    boolean twice =
        store.find(key(month.toString())).stream()
            .flatMap(one -> one.state().held().stream())
            .anyMatch(one -> one.on().equals(on) && one.title().equals(called));
    if (twice) {
      throw RefusedException.of("score.calendar.refused.twice", called, on);
    }
    write(month, new DrillHeld(on, called, known(plan), form, totals));
  }

  /**
   * Of each plan in force, how often it was drilled.
   *
   * @param from the first day
   * @param to the last day
   */
  public List<PlanDrills> rate(LocalDate from, LocalDate to) {
    List<DrillHeld> held =
        list().stream()
            .flatMap(month -> month.held().stream())
            .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(to))
            .toList();
    return shelf.plans().stream()
        .map(PlanReading.Read::plan)
        .map(plan -> {
          List<LocalDate> days =
              held.stream()
                  .filter(one -> one.plan().equals(plan.key()))
                  .map(DrillHeld::on)
                  .sorted(Comparator.naturalOrder())
                  .toList();
          LocalDate last = days.isEmpty() ? null : days.getLast();
          return new PlanDrills(plan.key(), plan.title(), days.size(), last);
        })
        .toList();
  }

  private static String named(String words) {
    String plain = words.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw RefusedException.of("score.calendar.refused.words", LONGEST);
    }
    return plain;
  }

  private String known(String plan) {
    if (shelf.find(plan).isEmpty()) {
      throw RefusedException.of("score.calendar.refused.noPlan", plan);
    }
    return plan;
  }

  private String key(String month) {
    return journal.station() + DrillMonth.SEPARATOR + month;
  }

  private void write(YearMonth month, CalendarFact fact) {
    if (Realm.of(journal.station()) == Realm.DRILL) {
      throw RefusedException.of("drill.refused.calendar");
    }
    String key = key(month.toString());
    long version = store.find(key).map(Versioned::version).orElse(0L);
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(key), fact)
            .expecting(store.subject(key), version));
  }
}
