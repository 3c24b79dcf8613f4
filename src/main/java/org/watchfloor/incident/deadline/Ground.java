package org.watchfloor.incident.deadline;

import java.time.Instant;
import java.util.Map;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.report.ReportBook;

/**
 * All that is known of an incident when its clocks are worked out.
 *
 * @param records what was written about its clocks, by id
 * @param now the present moment
 */
record Ground(
    Incident incident,
    IncidentTypes types,
    FigureSheet figures,
    ReportBook reports,
    Map<String, ClockRecord> records,
    Instant now) {
  Ground {
    records = Map.copyOf(records);
  }
}
