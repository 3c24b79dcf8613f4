package org.watchfloor.duty;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Journal;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** The shift on duty must be relieved by its end. */
final class DueShift implements DueItems {
  private final ShiftStore shifts;
  private final Journal journal;

  @Inject
  DueShift(ShiftStore shifts, Journal journal) {
    this.shifts = shifts;
    this.journal = journal;
  }

  @Override
  public List<Due> pending() {
    return shifts.at(Stage.ON_DUTY, journal.station()).stream()
        .map(shift ->
            new Due(
                DutyService.KIND,
                shift.id(),
                Message.of("duty.due.shift", shift.roster().leader()),
                shift.ends()))
        .toList();
  }
}
