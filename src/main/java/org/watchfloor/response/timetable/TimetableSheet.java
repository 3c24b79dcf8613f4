package org.watchfloor.response.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the units reported during a response.
 *
 * @param response its id
 * @param reports in the order of the record
 */
public record TimetableSheet(String response, List<UnitReport> reports) {
  public TimetableSheet {
    reports = List.copyOf(reports);
  }

  /** The first report of a unit for an hour. */
  public Optional<UnitReport> of(String unit, Instant slot) {
    return reports.stream()
        .filter(one -> one.unit().equals(unit) && one.slot().equals(slot))
        .findFirst();
  }

  TimetableSheet plus(UnitReport report) {
    List<UnitReport> more = new ArrayList<>(reports);
    more.add(report);
    return new TimetableSheet(response, more);
  }
}
