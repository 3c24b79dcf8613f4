package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Journal;
import picocli.CommandLine.Command;

/** {@code rebuild}: folds every entry again into empty tables. */
@Command(name = "rebuild", description = "cli.rebuild.about")
final class RebuildVerb extends StationVerb {
  RebuildVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    long entries = station.get(Journal.class).rebuild(done -> tell("cli.rebuild.at", done));
    tell("cli.rebuild.done", entries);
    return ExitCode.DONE;
  }
}
