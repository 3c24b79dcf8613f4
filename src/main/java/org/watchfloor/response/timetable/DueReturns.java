package org.watchfloor.response.timetable;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
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
  private final WatchClock clock;

  @Inject
  DueReturns(TimetableService service, Hours hours, WatchClock clock) {
    this.service = service;
    this.hours = hours;
    this.clock = clock;
  }

  @Override
  public List<Due> pending() {
    List<Due> due = new ArrayList<>();
    service.grids().forEach(grid -> add(grid, due));
    return due;
  }

  /** One line for each hour of the last day, and one for all that is missing from before. */
  private void add(Timetable grid, List<Due> due) {
    SortedMap<Instant, List<String>> owing = new TreeMap<>();
    for (UnitRow row : grid.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.state() == SlotState.OVERDUE || cell.state() == SlotState.DUE) {
          owing.computeIfAbsent(cell.slot(), slot -> new ArrayList<>()).add(row.name());
        }
      }
    }
    SortedMap<Instant, List<String>> older =
        owing.headMap(clock.instant().minus(TimetableService.BACK));
    if (!older.isEmpty()) {
      long missing = older.values().stream().mapToLong(List::size).sum();
      String first = older.firstEntry().getValue().getFirst();
      due.add(line(grid, older.firstKey(), Message.of("timetable.due.older", missing, first)));
    }
    owing
        .tailMap(clock.instant().minus(TimetableService.BACK))
        .forEach((slot, names) ->
            due.add(
                line(
                    grid,
                    slot,
                    Message.of(
                        "timetable.due",
                        slot.atZone(WatchClock.BEIJING).toLocalTime().toString(),
                        names.size(),
                        names.getFirst()))));
  }

  private Due line(Timetable grid, Instant slot, Message said) {
    return new Due(TimetableService.KIND, grid.response().id(), said, slot.plus(hours.grace()));
  }
}
