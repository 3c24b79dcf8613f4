package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Snapshots;
import org.watchfloor.app.Station;
import org.watchfloor.app.printing.SheetPrint;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.ui.theme.Look;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code picture}: a page of the real console as a PNG file, or its map as sheets of paper in a
 * PDF, without a display.
 */
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

  @Mixin private MapChoice map = new MapChoice();

  @Mixin private RealmOption realm = new RealmOption();

  @Mixin private AsOf asOf = new AsOf();

  @Option(names = "--paper", paramLabel = "A3|A4", description = "cli.picture.option.paper")
  private Paper paper = Paper.A3;

  @Option(names = "--scale", paramLabel = "25000", description = "cli.picture.option.scale")
  private int scale;

  @Option(names = "--title", paramLabel = "TEXT", description = "cli.picture.option.title")
  private String title = "";

  @Option(names = "--atlas", description = "cli.picture.option.atlas")
  private boolean atlas;

  @Parameters(paramLabel = "OUT.png|OUT.pdf", description = "cli.picture.option.file")
  private Path file;

  PictureVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? DefaultFolder.path() : data;
    PrintWriter err = spec.commandLine().getErr();
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")
        ? print(folder, err)
        : new PictureOrder(folder, realm.realm(), view, size, look, map, asOf.moment(), file)
            .draw(texts, err);
  }

  private int print(Path folder, PrintWriter err) {
    PictureOrder.withoutDisplay();
    try (Station station = PictureOrder.open(folder, realm.realm(), asOf.moment(), texts, err)) {
      SheetPrint print =
          new SheetPrint(
              title, map.place(), scale, paper, atlas, map.hidden(station).orElse(Set.of()));
      int pages = Snapshots.print(station, print, folder, texts.language(), file);
      err.println(texts.get("document.print.done", pages, file));
      err.flush();
    }
    return ExitCode.DONE;
  }
}
