package org.watchfloor.response.timetable.view;

import jakarta.inject.Inject;
import org.watchfloor.response.timetable.TimetableService;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.ObjectOpener;

/** Opens the timetable over the page of the responses. */
final class TimetableOpener implements ObjectOpener {
  private final TimetableDialog dialog;

  @Inject
  TimetableOpener(TimetableDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public String kind() {
    return TimetableService.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    dialog.open();
  }
}
