package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.RestoreDrill;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Backup;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code restore FILE}: makes a station in an empty folder from a backup, and checks it; with
 * {@code --rehearse} only rehearses it, in a folder that is taken away again.
 */
@Command(name = "restore", description = "cli.restore.about")
final class RestoreVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Option(names = "--rehearse", description = "cli.restore.option.rehearse")
  private boolean rehearse;

  /** What it was called before drills had a record, which {@code --drill} means elsewhere. */
  @Option(names = "--drill", hidden = true, description = "cli.restore.option.rehearse")
  private boolean formerly;

  @Parameters(paramLabel = "FILE", description = "cli.restore.option.file")
  private Path file;

  RestoreVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    PrintWriter err = spec.commandLine().getErr();
    if (rehearse || formerly) {
      RestoreDrill.Outcome outcome = RestoreDrill.rehearse(file, folder);
      outcome.sentences().forEach(said -> err.println(texts.say(said)));
      return outcome.proven() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
    long entries = Backup.restore(file, folder);
    Realm realm = DataFolder.cardOf(folder).realm();
    try (Station station = Station.open(folder, realm)) {
      if (!station.get(Journal.class).verify(done -> {}).passed()) {
        err.println(texts.get("cli.restore.failed", folder));
        return ExitCode.CHECK_FAILED;
      }
    }
    err.println(texts.get("cli.restore.done", folder, entries));
    if (realm == Realm.DRILL) {
      err.println(texts.get("cli.restore.isDrill"));
    }
    return ExitCode.DONE;
  }
}
