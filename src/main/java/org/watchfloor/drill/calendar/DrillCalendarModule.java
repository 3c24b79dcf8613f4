package org.watchfloor.drill.calendar;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.calendar.CalendarFact.DrillHeld;
import org.watchfloor.drill.calendar.CalendarFact.DrillThemeSet;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** The calendar of drills joins the console: {@code list drill-months}. */
public final class DrillCalendarModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(CalendarFact.class);
    store(CalendarStore.class);
    set(EntryRenderer.class).addBinding().to(CalendarRenderer.class);
  }

  @ProvidesIntoSet
  Listing listing(DrillCalendar calendar) {
    return new RecordListing<DrillMonth>(
            "drill-months", () -> calendar.year(calendar.now().getYear()))
        .field("month", DrillMonth::month)
        .field("state", one -> one.state(calendar.now()))
        .field("theme", one -> theme(one.theme()))
        .field("plan", one -> plan(one.theme()))
        .field("form", one -> form(one.theme()))
        .field("held", one -> one.held().size())
        .field("last", DrillCalendarModule::last);
  }

  private static @Nullable String theme(@Nullable DrillThemeSet set) {
    return set == null ? null : set.theme();
  }

  private static @Nullable String plan(@Nullable DrillThemeSet set) {
    return set == null ? null : set.plan();
  }

  private static @Nullable DrillForm form(@Nullable DrillThemeSet set) {
    return set == null ? null : set.form();
  }

  private static @Nullable LocalDate last(DrillMonth month) {
    return month.held().stream().map(DrillHeld::on).max(LocalDate::compareTo).orElse(null);
  }
}
