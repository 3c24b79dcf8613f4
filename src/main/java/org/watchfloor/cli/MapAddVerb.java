package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.region.ground.GroundArrival;
import org.watchfloor.region.ground.GroundNotes;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code map add FILE}: one more ground map. It needs the folder for itself no more than a reader
 * does: the file takes its place in one step, and a console that is open sees it when it looks.
 */
@Command(name = "add", description = "cli.map.add.about")
final class MapAddVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Option(names = "--link", description = "cli.map.add.option.link")
  private boolean link;

  @Option(names = "--name", paramLabel = "NAME", description = "cli.map.add.option.name")
  private @Nullable String name;

  @Option(
      names = "--attribution",
      paramLabel = "TEXT",
      description = "cli.map.add.option.attribution")
  private @Nullable String attribution;

  @Option(names = "--approval", paramLabel = "NUMBER", description = "cli.map.add.option.approval")
  private @Nullable String approval;

  @Option(names = "--datum", paramLabel = "DATUM", description = "cli.map.add.option.datum")
  private @Nullable String datum;

  @Parameters(paramLabel = "FILE", description = "cli.map.add.option.file")
  private Path file;

  MapAddVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    if (!DataFolder.exists(folder)) {
      throw RefusedException.of("store.refused.noStation", folder);
    }
    GroundNotes notes =
        new GroundNotes(
            Optional.ofNullable(name),
            Optional.ofNullable(attribution),
            Optional.ofNullable(approval),
            Optional.ofNullable(datum).map(Datum::of));
    GroundShelf shelf = GroundShelf.of(folder);
    Path placed =
        link
            ? GroundArrival.link(shelf, file, notes, Progress.UNWATCHED)
            : GroundArrival.copy(shelf, file, notes, Progress.UNWATCHED);
    spec.commandLine().getErr().println(texts.get("cli.map.add.done", placed));
    spec.commandLine().getErr().flush();
    return ExitCode.DONE;
  }
}
