package org.watchfloor.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Console;
import org.watchfloor.app.Station;
import org.watchfloor.app.replay.ReplaySpan;
import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code replay [--at TIME]}: opens the console on what a station knew; below it what is drawn. */
@Command(name = "replay", description = "cli.replay.about", subcommands = HelpCommand.class)
final class ReplayVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Mixin private ReplayOptions options = new ReplayOptions();

  @Option(names = "--at", paramLabel = "TIME", description = "cli.replay.option.at")
  private @Nullable String at;

  private ReplayVerb(Texts texts) {
    this.texts = texts;
  }

  static CommandLine of(Texts texts) {
    return new CommandLine(new ReplayVerb(texts))
        .addSubcommand(new ReplayPicturesVerb(texts))
        .addSubcommand(new ReplayStoryboardVerb(texts))
        .addSubcommand(new ReplayChangesVerb(texts));
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try (Station station = options.open(texts, err)) {
      ReplayOptions.Span span = options.span(station);
      Instant shown = at == null ? span.from() : span.nearest(AsOf.parse(at, span.to()));
      station.showAt(shown);
      station.get(ReplaySpan.class).set(span.from(), span.to());
      int ended =
          Console.replay(
              station,
              texts,
              sentence -> {
                err.println(sentence);
                err.flush();
              });
      return ended == Console.DONE ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }
}
