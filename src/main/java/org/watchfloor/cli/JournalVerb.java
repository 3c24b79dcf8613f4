package org.watchfloor.cli;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Journal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code journal}: the entries themselves, one JSON object a line: with Beijing time as every other
 * list, or exactly as stored, to check their links.
 */
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

  @Option(names = "--stored", description = "cli.journal.option.stored")
  private boolean stored;

  JournalVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  /** The number counts within the named station, or else in the order the entries came here. */
  @Override
  int run(Station station) {
    if (from < 1) {
      throw WrongCallException.of("cli.journal.badFrom", from);
    }
    Journal journal = station.get(Journal.class);
    Set<String> stations = new TreeSet<>(Set.of(journal.station()));
    journal.read(
        wanted == null ? from : 1,
        entry -> {
          stations.add(entry.id().station());
          if (wanted == null
              || (entry.id().station().equals(wanted) && entry.id().number() >= from)) {
            out().println(stored ? entry.content() : EntryPrinter.print(entry));
          }
        });
    if (wanted != null && !stations.contains(wanted)) {
      throw WrongCallException.of("cli.journal.noStation", wanted, String.join(", ", stations));
    }
    return ExitCode.DONE;
  }
}
