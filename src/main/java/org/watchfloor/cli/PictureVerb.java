package org.watchfloor.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Texts;
import org.watchfloor.ui.theme.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code picture}: a page of the real console as a PNG file, without a display. */
@Command(name = "picture", description = "cli.picture.about")
final class PictureVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  @Option(
      names = "--view",
      paramLabel = "PAGE",
      defaultValue = "situation",
      description = "cli.picture.option.view")
  private String view = "situation";

  @Option(
      names = "--size",
      paramLabel = "WIDTHxHEIGHT",
      defaultValue = "1920x1080",
      description = "cli.picture.option.size")
  private String size = "1920x1080";

  @Option(
      names = "--look",
      paramLabel = "night|day",
      defaultValue = "NIGHT",
      description = "cli.picture.option.look")
  private Look look = Look.NIGHT;

  @Parameters(paramLabel = "OUT.png", description = "cli.picture.option.file")
  private Path file;

  PictureVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    return new PictureOrder(folder, view, size, look, file)
        .draw(texts, spec.commandLine().getErr());
  }
}
