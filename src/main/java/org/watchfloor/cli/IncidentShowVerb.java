package org.watchfloor.cli;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.table.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code incident show ID}: the incident and its whole timeline, as printed in a review. */
@Command(name = "show", description = "cli.incident.show.about")
final class IncidentShowVerb extends StationVerb {
  @Parameters(paramLabel = "ID", description = "cli.incident.option.id")
  private String id;

  IncidentShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Listing incidents = ListVerb.find(station, "incidents");
    Map<String, Object> row =
        incidents.rows().stream()
            .filter(one -> id.equals(one.get("id")))
            .findFirst()
            .orElseThrow(() -> RefusedException.of("incident.refused.none", id));
    incidents.fields().stream()
        .filter(row::containsKey)
        .forEach(field -> out().println(field + ": " + row.get(field)));
    out().println();
    out().println(texts().get("cli.incident.show.times"));
    printTimeline(station.get(TimelineService.class));
    return ExitCode.DONE;
  }

  private void printTimeline(TimelineService timeline) {
    long[] positions = timeline.positions(EntryQuery.about(IncidentService.subject(id)));
    Map<Long, TimelineLine> lines = timeline.lines(texts(), positions);
    for (long position : positions) {
      TimelineLine line = lines.get(position);
      if (line != null) {
        out().println(String.join("  ", shown(line)));
      }
    }
  }

  private static List<String> shown(TimelineLine line) {
    Entry entry = line.recorded().entry();
    return List.of(
        beijing(entry.happenedAt()),
        beijing(entry.recordedAt()),
        entry.id().toString(),
        entry.actor().officer(),
        line.said());
  }

  private static String beijing(Instant time) {
    return time.atZone(WatchClock.BEIJING).toOffsetDateTime().toString();
  }
}
