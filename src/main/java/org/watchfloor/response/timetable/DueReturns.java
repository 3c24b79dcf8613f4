package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.timetable.Timetable.Cell;
import org.watchfloor.response.timetable.Timetable.UnitRow;

/** Each hour of a timetable at which units still owe their report, all of them in one line. */
final class DueReturns implements DueItems {
  private final TimetableService service;
  private final Hours hours;

  @Inject
  DueReturns(TimetableService service, Hours hours) {
    this.service = service;
    this.hours = hours;
  }

  @Override
  public List<Due> pending() {
    List<Due> due = new ArrayList<>();
    for (Timetable grid : service.grids()) {
      Map<Instant, List<String>> owing = new TreeMap<>();
      for (UnitRow row : grid.rows()) {
        for (Cell cell : row.cells()) {
          if (cell.state() == SlotState.OVERDUE || cell.state() == SlotState.DUE) {
            owing.computeIfAbsent(cell.slot(), slot -> new ArrayList<>()).add(row.name());
          }
        }
      }
      owing.forEach((slot, names) ->
          due.add(
              new Due(
                  TimetableService.KIND,
                  grid.response().id(),
                  Message.of(
                      "timetable.due",
                      slot.atZone(WatchClock.BEIJING).toLocalTime().toString(),
                      names.size(),
                      names.getFirst()),
                  slot.plus(hours.grace()))));
    }
    return due;
  }
}
