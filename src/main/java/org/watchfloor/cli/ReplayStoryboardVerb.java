package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.watchfloor.app.Station;
import org.watchfloor.app.replay.Storyboard;
import org.watchfloor.base.Texts;
import org.watchfloor.ui.theme.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay storyboard OUT.pdf}: pictures of a span and what happened in between, to print. */
@Command(name = "storyboard", description = "cli.replay.storyboard.about")
final class ReplayStoryboardVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Mixin private ReplayOptions options = new ReplayOptions();

  @Mixin private FrameOptions frames = new FrameOptions();

  @Parameters(paramLabel = "OUT.pdf", description = "cli.replay.storyboard.out")
  private Path out = Path.of("");

  ReplayStoryboardVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PictureOrder.withoutDisplay();
    try (Station station = options.open(texts, err)) {
      ReplayOptions.Span span = options.span(station);
      // By day: on paper a night look is a black page.
      int pages =
          Storyboard.write(
              station,
              frames.picture(station, texts.language(), Look.DAY),
              span.every(frames.step()),
              texts,
              out);
      err.println(texts.get("cli.replay.storyboard.done", out, pages));
      err.flush();
    }
    return ExitCode.DONE;
  }
}
