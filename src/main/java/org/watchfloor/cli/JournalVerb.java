package org.watchfloor.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code journal}: the entries themselves, exactly as stored, one JSON object a line. */
@Command(name = "journal", description = "cli.journal.about")
final class JournalVerb extends StationVerb {
  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "1",
      description = "cli.journal.option.from")
  private long from = 1;

  @Option(names = "--station", paramLabel = "ID", description = "cli.journal.option.station")
  private @Nullable String wanted;

  JournalVerb(Texts texts) {
    super(texts);
  }

  /** The number counts within the named station, or else in the order the entries came here. */
  @Override
  int run(Station station) {
    PrintWriter out = out();
    station
        .get(Journal.class)
        .read(
            wanted == null ? from : 1,
            entry -> {
              if (wanted == null
                  || (entry.id().station().equals(wanted) && entry.id().number() >= from)) {
                out.println(entry.content());
              }
            });
    return ExitCode.DONE;
  }
}
