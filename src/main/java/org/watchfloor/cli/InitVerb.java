package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Backup;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code init}: makes a data folder, and fills it from a sample district. */
@Command(name = "init", description = "cli.init.about")
final class InitVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Option(names = "--station", paramLabel = "ID", description = "cli.init.option.station")
  private @Nullable String station;

  @Option(names = "--name", paramLabel = "TEXT", description = "cli.init.option.name")
  private @Nullable String name;

  @Option(names = "--sample", paramLabel = "DIR", description = "cli.init.option.sample")
  private @Nullable Path sample;

  @Option(names = "--after-loss", description = "cli.init.option.afterLoss")
  private boolean afterLoss;

  InitVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    if (DataFolder.exists(folder)) {
      throw RefusedException.of("cli.init.exists", folder);
    }
    if (afterLoss && sample != null) {
      throw WrongCallException.of("cli.init.sampleAfterLoss");
    }
    return sample == null ? createEmpty(folder) : createFilled(folder, sample);
  }

  private int createEmpty(Path folder) {
    if (station == null || name == null) {
      throw WrongCallException.of("cli.init.nameless");
    }
    if (afterLoss) {
      DataFolder.createAgain(folder, station, name, Backup.randomStep());
      say("cli.init.again", folder, station);
      return ExitCode.DONE;
    }
    DataFolder.create(folder, station, name);
    say("cli.init.done", folder, station);
    return ExitCode.DONE;
  }

  private int createFilled(Path folder, Path from) {
    SampleDistrict district = SampleDistrict.read(from).named(station, name);
    int refused = 0;
    for (ImportReport report : district.create(folder)) {
      ReportPrinter.print(report, texts, err());
      refused += report.refused();
    }
    say("cli.init.done", folder, district.station());
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void say(String key, Object... args) {
    err().println(texts.get(key, args));
    err().flush();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
