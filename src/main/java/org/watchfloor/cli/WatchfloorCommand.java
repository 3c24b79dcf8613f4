package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Console;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Without a verb: opens the console, on a sample district where one is named and the folder is new.
 */
@Command(
    name = "watchfloor",
    description = "cli.watchfloor.about",
    footer = {"cli.exit.0", "cli.exit.1", "cli.exit.2", "cli.exit.3", "cli.exit.4"},
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = HelpCommand.class)
final class WatchfloorCommand implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Option(names = "--sample", paramLabel = "DIR", description = "cli.watchfloor.option.sample")
  private @Nullable Path sample;

  @Mixin private RealmOption realm = new RealmOption();

  @Option(
      names = "--picture",
      paramLabel = "OUT.png",
      description = "cli.watchfloor.option.picture")
  private @Nullable Path picture;

  @Option(names = "--lang", paramLabel = "zh|en", description = "cli.watchfloor.option.lang")
  @SuppressWarnings("unused") // read before picocli parses; here so that the help names it
  private @Nullable String shownInHelp;

  WatchfloorCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    if (!DataFolder.exists(folder)) {
      if (sample == null || realm.realm() == Realm.DRILL) {
        throw RefusedException.of("cli.watchfloor.noStation", folder);
      }
      SampleDistrict district = SampleDistrict.read(sample);
      spec.commandLine().getErr().println(texts.get("cli.init.filling", district.name()));
      spec.commandLine().getErr().flush();
      district
          .create(folder)
          .forEach(report -> ReportPrinter.print(report, texts, spec.commandLine().getErr()));
    }
    if (picture != null) {
      return new PictureOrder(folder, realm.realm(), picture)
          .draw(texts, spec.commandLine().getErr());
    }
    int ended =
        Console.run(
            folder,
            realm.realm(),
            texts,
            sentence -> {
              spec.commandLine().getErr().println(sentence);
              spec.commandLine().getErr().flush();
            });
    return ended == Console.DONE ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
