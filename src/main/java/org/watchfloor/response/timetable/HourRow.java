package org.watchfloor.response.timetable;

import java.time.LocalTime;
import java.util.List;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.Basis;

/**
 * At which hours units report at a level.
 *
 * @param units parts of the names of the units meant; empty for all the others
 */
record HourRow(ResponseLevel level, List<String> units, List<LocalTime> hours, Basis basis) {
  HourRow {
    units = List.copyOf(units);
    hours = List.copyOf(hours);
  }
}
