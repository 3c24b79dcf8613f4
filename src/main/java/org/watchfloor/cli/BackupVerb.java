package org.watchfloor.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.app.backup.BackupPlan;
import org.watchfloor.app.backup.BackupRounds;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Backup;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code backup FILE}: a copy of the station, read back before it counts as made; into a folder of
 * backups with {@code --keep}, older ones beyond that many go.
 */
@Command(name = "backup", description = "cli.backup.about")
final class BackupVerb extends StationVerb {
  @Parameters(paramLabel = "FILE", description = "cli.backup.option.file")
  private Path file;

  @Option(names = "--keep", paramLabel = "N", description = "cli.backup.option.keep")
  private @Nullable Integer keep;

  BackupVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  /** A backup is of everything. */
  @Override
  boolean hasPast() {
    return false;
  }

  @Override
  int run(Station station) {
    if (keep != null) {
      tell(station.get(BackupRounds.class).round(BackupPlan.of(file.toString(), "1", keep + "")));
      return ExitCode.DONE;
    }
    long entries = Backup.write(station.get(Journal.class), station.get(DataFolder.class), file);
    tell("cli.backup.done", file, entries);
    return ExitCode.DONE;
  }
}
