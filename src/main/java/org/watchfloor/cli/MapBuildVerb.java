package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.pack.MapPackage;
import org.watchfloor.geo.pack.PackageCard;
import org.watchfloor.geo.pack.PackageWriter;
import org.watchfloor.geo.road.SpeedTableReader;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code map build FILE}: makes one offline package of open data, to be carried to the machine in
 * the hall; needs no station. Its path goes to standard output.
 */
@Command(name = "build", description = "cli.map.build.about")
final class MapBuildVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "FILE", description = "cli.map.build.option.out")
  private @Nullable Path out;

  @Option(names = "--name", paramLabel = "NAME", description = "cli.map.add.option.name")
  private @Nullable String name;

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "cli.map.add.option.attribution")
  private @Nullable String attribution;

  @Option(names = "--approval", paramLabel = "NUMBER", description = "cli.map.add.option.approval")
  private @Nullable String approval;

  @Parameters(paramLabel = "FILE", description = "cli.map.build.option.file")
  private Path file;

  MapBuildVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    String plain = String.valueOf(file.getFileName()).replaceFirst("(?i)(\\.osm)?\\.pbf$", "");
    Path target = out == null ? Path.of(plain + MapPackage.ENDING) : out;
    PackageCard card =
        PackageWriter.make(
            file,
            target,
            new PackageCard.Words(
                name == null ? plain : name,
                Optional.ofNullable(attribution),
                Optional.ofNullable(approval)),
            SpeedTableReader.builtIn(),
            WatchClock.system().instant(),
            Progress.UNWATCHED);
    spec.commandLine().getOut().println(target);
    spec.commandLine().getOut().flush();
    spec.commandLine()
        .getErr()
        .println(
            texts.get("cli.map.build.done", card.title(), card.edges(), card.places(), target));
    if (card.approval().isEmpty()) {
      spec.commandLine().getErr().println(texts.get("cli.map.build.unapproved"));
    }
    spec.commandLine().getErr().flush();
    return ExitCode.DONE;
  }
}
