package org.watchfloor.response.timetable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the units reported during a response.
 *
 * @param response its id
 * @param reports in the order of the record
 * @param waivers what need not be reported any more, in the order of the record
 */
public record TimetableSheet(String response, List<UnitReport> reports, List<Waiver> waivers) {
  public TimetableSheet {
    reports = List.copyOf(reports);
    waivers = List.copyOf(waivers);
  }

  static TimetableSheet empty(String response) {
    return new TimetableSheet(response, List.of(), List.of());
  }

  /** The report of a unit for an hour that came first, whichever was written down first. */
  public Optional<UnitReport> of(String unit, Instant slot) {
    return reports.stream()
        .filter(one -> one.unit().equals(unit) && one.slot().equals(slot))
        .min(Comparator.comparing(UnitReport::at));
  }

  /** Why a unit need not report for an hour. */
  public Optional<Waiver> waived(String unit, Instant slot) {
    return waivers.stream()
        .filter(one -> one.unit().equals(unit) && one.slot().equals(slot))
        .findFirst();
  }

  /** The same of one unit alone. */
  TimetableSheet only(String unit) {
    return new TimetableSheet(
        response,
        reports.stream().filter(one -> one.unit().equals(unit)).toList(),
        waivers.stream().filter(one -> one.unit().equals(unit)).toList());
  }

  TimetableSheet plus(UnitReport report) {
    List<UnitReport> more = new ArrayList<>(reports);
    more.add(report);
    return new TimetableSheet(response, more, waivers);
  }

  TimetableSheet plus(Waiver waiver) {
    List<Waiver> more = new ArrayList<>(waivers);
    more.add(waiver);
    return new TimetableSheet(response, reports, more);
  }
}
