package org.watchfloor.response.timetable.view;

import org.watchfloor.ui.FeatureModule;

/** What the console shows of timetables. */
public final class TimetableViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(OpenTimetable.class);
    opener(TimetableOpener.class);
  }
}
