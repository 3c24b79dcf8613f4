package org.watchfloor.duty.view;

import jakarta.inject.Inject;
import org.watchfloor.duty.DutyService;
import org.watchfloor.ui.ObjectOpener;

/** Opens the page of the watch, where the shift on duty stands. */
final class ShiftOpener implements ObjectOpener {
  @Inject
  ShiftOpener() {}

  @Override
  public String kind() {
    return DutyService.KIND;
  }

  @Override
  public String page() {
    return DutyViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    // The page has nothing to choose: it shows the shift on duty whenever it is open.
  }
}
