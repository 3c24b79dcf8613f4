package org.watchfloor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Subject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code log}: one timeline entry per line of standard input. Prints each entry's name after the
 * entry is on disk, never before: whoever reads a name may rely on it through a power cut. A line
 * may begin with {@code -15} or {@code @02:10} to back-date it, as on the screen.
 */
@Command(name = "log", description = "cli.log.about")
final class LogVerb extends StationVerb {
  private final InputStream in;

  @Option(names = "--incident", paramLabel = "ID", description = "cli.log.option.incident")
  private @Nullable String incident;

  LogVerb(Texts texts, InputStream in) {
    super(texts);
    this.in = in;
  }

  @Override
  int run(Station station) throws IOException {
    TimelineService timeline = station.get(TimelineService.class);
    WatchClock clock = station.get(WatchClock.class);
    Subject concerns = incident == null ? null : known(station, incident);
    boolean refused = false;
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line; (line = lines.readLine()) != null; ) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        if (Arguments.destroyed(line)) {
          throw RefusedException.of("cli.log.destroyed", number);
        }
        BackDate.Typed typed = BackDate.parse(line, clock.instant());
        EntryId id =
            timeline.write(new NewNote(typed.text(), null, true, concerns, typed.happenedAt()));
        out().println(id);
        out().flush();
      } catch (RefusedException e) {
        tell(e.said());
        refused = true;
      }
    }
    return refused ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private static Subject known(Station station, String id) {
    if (station.get(IncidentService.class).find(id).isEmpty()) {
      throw RefusedException.of("incident.refused.none", id);
    }
    return IncidentService.subject(id);
  }
}
