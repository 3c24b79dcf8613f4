package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Verification;
import org.watchfloor.store.DataFolder;
import picocli.CommandLine.Command;

/** {@code verify}: links, gaps, tables equal to the fold. */
@Command(name = "verify", description = "cli.verify.about")
final class VerifyVerb extends StationVerb {
  VerifyVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Verification found = station.get(Journal.class).verify(done -> {});
    found.faults().forEach(this::tell);
    if (found.passed()) {
      // The tables in memory are new; those of the station were not looked at.
      boolean beside = station.get(DataFolder.class).readOnly();
      tell(beside ? "cli.verify.passedBeside" : "cli.verify.passed", found.entries());
      return ExitCode.DONE;
    }
    tell("cli.verify.failed", found.entries(), found.faults().size());
    return ExitCode.CHECK_FAILED;
  }
}
