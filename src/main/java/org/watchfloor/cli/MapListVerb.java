package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code map list}: the ground maps of a station; one that cannot be used says why. */
@Command(name = "list", description = "cli.map.list.about")
final class MapListVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Mixin private FormatOption format = new FormatOption();

  MapListVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    if (!DataFolder.exists(folder)) {
      throw RefusedException.of("store.refused.noStation", folder);
    }
    RowWriter.write(
        spec.commandLine().getOut(),
        format.chosen(),
        List.of("id", "title", "kind", "approval", "state"),
        GroundShelf.of(folder).list().stream().map(this::row).toList());
    return ExitCode.DONE;
  }

  private Map<String, Object> row(GroundFile map) {
    return Map.of(
        "id", map.id(),
        "title", map.title(),
        "kind", map.kind().name().toLowerCase(Locale.ROOT),
        "approval", map.approval().orElse(""),
        "state", state(map));
  }

  private String state(GroundFile map) {
    try {
      map.tryOut();
      return texts.get("cli.map.list.good");
    } catch (RefusedException e) {
      return texts.say(e.said());
    }
  }
}
