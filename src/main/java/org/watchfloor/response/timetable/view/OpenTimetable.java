package org.watchfloor.response.timetable.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the timetable of the member units from anywhere. */
final class OpenTimetable implements Command {
  private final TimetableDialog dialog;

  @Inject
  OpenTimetable(TimetableDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public String titleKey() {
    return "timetable.command";
  }

  @Override
  public String icon() {
    return "mdi2t-table-clock";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    dialog.open();
  }
}
