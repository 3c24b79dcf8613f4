package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.app.printing.SheetOrder;
import org.watchfloor.app.printing.SheetPrinter;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.sheet.Atlas;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotStatus;
import org.watchfloor.store.Realm;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Progress;

/** The map of a flood night on paper, from the sample district as it is. */
@Tag("gui")
@Tag("nightly")
class PrintedNightTest {
  private static final GeoPoint DINGHAI = new GeoPoint(122.106, 30.016);

  @Test
  void printsASheetAndAnAtlasOfTheDistrict(@TempDir Path folder) throws IOException {
    Toolkit.start();
    TileSource ground = ground();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      draw(night.get(PlotService.class));
      SheetPrinter printer = night.get(SheetPrinter.class);
      Path single = folder.resolve("sheet.pdf");
      MapSheet sheet = new MapSheet(DINGHAI, 25_000, Paper.A3);
      SheetOrder one = SheetOrder.of("防汛态势图", sheet, Set.of());
      assertThat(printer.print(one, ground, single, Progress.UNWATCHED)).isEqualTo(1);
      assertThat(text(single)).contains("防汛态势图", "1:25 000", "救援队伍", "避难场所", "示意路网");
      look(single, "sheet");
      assertThat(text(single)).contains("积水范围", "积水路段", "管制范围", "计划");

      Path book = folder.resolve("atlas.pdf");
      Atlas atlas = Atlas.of(new Envelope(122.0, 122.2, 29.95, 30.1), 50_000, Paper.A4);
      SheetOrder many = SheetOrder.of("防汛图册", atlas, Set.of("risks"));
      assertThat(printer.print(many, ground, book, Progress.UNWATCHED))
          .isEqualTo(1 + atlas.sheets().size());
      assertThat(text(book)).contains("分幅索引", "A1").doesNotContain("风险点");
      look(book, "atlas");
    }
  }

  private static void draw(PlotService plots) {
    List<GeoPoint> low =
        List.of(
            new GeoPoint(122.104, 30.016),
            new GeoPoint(122.112, 30.016),
            new GeoPoint(122.111, 30.022));
    plots.draw(PlotDetails.of(PlotKind.FLOOD, low).withDepth(0.5).withLabel("低洼片"), null);
    List<GeoPoint> road = List.of(new GeoPoint(122.095, 30.02), new GeoPoint(122.1, 30.022));
    plots.draw(PlotDetails.of(PlotKind.CLOSURE, road).withDepth(0.3), null);
    List<GeoPoint> yard =
        List.of(
            new GeoPoint(122.115, 30.012),
            new GeoPoint(122.12, 30.012),
            new GeoPoint(122.12, 30.016));
    plots.draw(PlotDetails.of(PlotKind.CORDON, yard).withStatus(PlotStatus.PLANNED), null);
  }

  @Test
  void whatIsDrawnIsPrintedUnlessItsLayerIsOff(@TempDir Path folder) throws IOException {
    Toolkit.start();
    TileSource ground = ground();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      GeoPoint sea = new GeoPoint(122.09, 29.99);
      night.get(PlotService.class).draw(PlotDetails.circle(sea, 900), null);
      SheetPrinter printer = night.get(SheetPrinter.class);
      MapSheet sheet = new MapSheet(sea, 25_000, Paper.A4);
      Path with = folder.resolve("with.pdf");
      Path without = folder.resolve("without.pdf");
      printer.print(SheetOrder.of("x", sheet, Set.of()), ground, with, Progress.UNWATCHED);
      printer.print(
          SheetOrder.of("x", sheet, Set.of("plots")), ground, without, Progress.UNWATCHED);
      assertThat(redDots(with)).isGreaterThan(redDots(without) + 500);
    }
  }

  /** How much of the first page is plainly red. */
  private static long redDots(Path file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 72);
      return IntStream.of(
              page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
          .mapToObj(Color::new)
          .filter(dot -> dot.getRed() > dot.getGreen() + 30 && dot.getRed() > dot.getBlue() + 30)
          .count();
    }
  }

  @Test
  void aPrintOfThePastSaysSoInTheMap(@TempDir Path folder) throws IOException {
    Toolkit.start();
    Path root = folder.resolve("dh");
    Instant then;
    try (FloodNight night = FloodNight.in(root)) {
      then = night.get(WatchClock.class).instant();
    }
    try (Station station = Station.readAsOf(root, then, Realm.LIVE)) {
      Path file = folder.resolve("then.pdf");
      SheetOrder one = SheetOrder.of("x", new MapSheet(DINGHAI, 25_000, Paper.A4), Set.of());
      station.get(SheetPrinter.class).print(one, ground(), file, Progress.UNWATCHED);
      assertThat(text(file)).contains("当时所知的情况");
      look(file, "then");
    }
  }

  @Test
  void aPrintGivenUpLeavesNoFile(@TempDir Path folder) throws IOException {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      Path file = folder.resolve("none.pdf");
      SheetOrder one = SheetOrder.of("x", new MapSheet(DINGHAI, 25_000, Paper.A4), Set.of());
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(
              () -> night.get(SheetPrinter.class).print(one, ground(), file, new GivenUp()));
      assertThat(file).doesNotExist();
    }
  }

  private static TileSource ground() {
    Basemap map =
        Basemap.read(SourceTree.path("sample-data/zhoushan/zhoushan.osm.pbf"), Progress.UNWATCHED);
    return new BasemapPainter(map, Language.ZH, "示意路网", MapFont.load()).forWall();
  }

  /** Leaves a picture of the first page to be looked at. */
  private static void look(Path file, String name) throws IOException {
    Path pictures = SourceTree.path("target/pictures");
    Files.createDirectories(pictures);
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      ImageIO.write(
          new PDFRenderer(read).renderImageWithDPI(0, 110),
          "png",
          pictures.resolve("print-" + name + ".png").toFile());
    }
  }

  private static String text(Path file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      return Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
    }
  }

  /** An officer who cancels before the first tile. */
  private static final class GivenUp implements Progress {
    @Override
    public void at(long done, long total) {}

    @Override
    public void step(Message doing) {}

    @Override
    public boolean cancelled() {
      return true;
    }
  }
}
