package org.watchfloor.duty;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** The shift on duty must be relieved by its end. */
final class DueShift implements DueItems {
  private final ShiftStore shifts;

  @Inject
  DueShift(ShiftStore shifts) {
    this.shifts = shifts;
  }

  @Override
  public List<Due> pending() {
    return shifts.at(Stage.ON_DUTY).stream()
        .map(shift ->
            new Due(
                DutyService.KIND,
                shift.id(),
                Message.of("duty.due.shift", shift.roster().leader()),
                shift.ends()))
        .toList();
  }
}
