package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.watchfloor.app.Picture;
import org.watchfloor.app.Snapshots;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.theme.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay pictures OUT}: a page as it was at moments at equal distances, a file for each. */
@Command(name = "pictures", description = "cli.replay.pictures.about")
final class ReplayPicturesVerb implements Callable<Integer> {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final Texts texts;

  @Spec private CommandSpec spec;

  @Mixin private ReplayOptions options = new ReplayOptions();

  @Mixin private FrameOptions frames = new FrameOptions();

  @Parameters(paramLabel = "OUT", description = "cli.replay.pictures.out")
  private Path out = Path.of("");

  @Option(names = "--look", paramLabel = "day|night", description = "cli.picture.option.look")
  private Look look = Look.NIGHT;

  ReplayPicturesVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    PictureOrder.withoutDisplay();
    try (Station station = options.open(texts, err)) {
      List<Instant> moments = options.span(station).every(frames.step());
      Picture picture = frames.picture(station, texts.language(), look);
      for (Instant moment : moments) {
        station.showAt(moment);
        Path file = out.resolve(NAME.format(moment) + ".png");
        Snapshots.draw(station, picture, List.of(), file);
        err.println(texts.get("cli.picture.done", file));
        err.flush();
      }
    }
    return ExitCode.DONE;
  }
}
