package org.watchfloor.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.pdf.Frame;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.store.Realm;

class SheetBookTest {
  private static final MapSheet SHEET =
      new MapSheet(new GeoPoint(122.106, 30.016), 25_000, Paper.A3);

  @TempDir Path folder;

  @Test
  void aSheetTellsScaleGridTimeSourcesAndLegend() throws IOException {
    Path file = folder.resolve("sheet.pdf");
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      book.add(page(SHEET, "定海城区 防汛态势", ""));
      book.save(file);
    }
    String text = text(file);
    assertThat(text).contains("定海城区 防汛态势", "1:25 000", "2026-07-30 03:10", "审图号 示例", "救援队伍", "北");
    assertThat(folder).isDirectoryContaining(one -> one.equals(file));
    assertThat(folder.toFile().list()).containsExactly("sheet.pdf");
  }

  @Test
  void aSheetOfThePastSaysSoAcrossItsMap() throws IOException {
    Path file = folder.resolve("sheet.pdf");
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      book.add(page(SHEET, "定海", "", "这是 2026-07-20 20:39:00 当时所知的情况，不是现在"));
      book.save(file);
    }
    assertThat(text(file)).contains("2026-07-20 20:39:00 当时所知的情况");
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      BufferedImage shown = new PDFRenderer(read).renderImageWithDPI(0, 50.8f);
      Frame frame = SHEET.frame();
      int x = (int) (2 * (frame.x() + frame.width() - 3));
      assertThat(new Color(shown.getRGB(x, (int) (2 * (frame.y() + 4))))).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void thePictureFillsTheFrameOfAnA3Page() throws IOException {
    Path file = folder.resolve("sheet.pdf");
    try (SheetBook book = new SheetBook(new Texts(Language.EN), Realm.LIVE)) {
      book.add(page(SHEET, "Dinghai", "A1"));
      book.save(file);
    }
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      assertThat(read.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(420, within(0.1));
      BufferedImage shown = new PDFRenderer(read).renderImageWithDPI(0, 50.8f);
      Frame frame = SHEET.frame();
      // Two pixels a millimetre; a little beside the middle, where no grid line is.
      int x = (int) (2 * (frame.x() + frame.width() - 3));
      assertThat(new Color(shown.getRGB(x, (int) (2 * (frame.y() + 4))))).isEqualTo(Color.PINK);
      assertThat(new Color(shown.getRGB(x, 4))).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void anAtlasHasItsIndexFirst() throws IOException {
    Atlas atlas = Atlas.of(new Envelope(122.0, 122.2, 29.95, 30.05), 50_000, Paper.A4);
    Path file = folder.resolve("atlas.pdf");
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      book.addIndex(page(atlas.overview(), "定海", "索引"), atlas.sheets());
      atlas.sheets().forEach(named -> book.add(page(named.sheet(), "定海", named.name())));
      assertThat(book.pages()).isEqualTo(1 + atlas.sheets().size());
      book.save(file);
    }
    assertThat(text(file)).contains("索引").contains("A1", "A2");
  }

  @Test
  void rareCharactersDoNotStopASheet() {
    Path file = folder.resolve("rare.pdf");
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      book.add(page(SHEET, "𪚥村\n防汛\uD83D\uDE00", ""));
      book.save(file);
    }
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    Path file = folder.resolve("old.pdf");
    Files.writeString(file, "old");
    // A folder in the way of the half-written file.
    Files.createDirectories(folder.resolve("old.pdf.new").resolve("x"));
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      book.add(page(SHEET, "定海", ""));
      assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> book.save(file));
    }
    assertThat(file).hasContent("old");
  }

  private static SheetPage page(MapSheet sheet, String title, String place) {
    return page(sheet, title, place, "");
  }

  private static SheetPage page(MapSheet sheet, String title, String place, String past) {
    return new SheetPage(
        sheet,
        plain(Color.PINK, 420, 255),
        title,
        place,
        OffsetDateTime.parse("2026-07-30T03:10:00+08:00"),
        past,
        List.of(new SheetPage.Legend(plain(Color.BLUE, 24, 24), "救援队伍")),
        List.of("底图：审图号 示例"));
  }

  @Test
  void everySourceStandsWholeOnTheSmallestSheet() throws IOException {
    Path file = folder.resolve("a4.pdf");
    MapSheet small = new MapSheet(new GeoPoint(122.106, 30.016), 25_000, Paper.A4);
    List<String> sources =
        List.of(
            "未能绘出的图层：一镇 / 二镇",
            "底图：国家地理信息公共服务平台 天地图　审图号：GS(2024)0650号",
            "堤防：区水利局 2025 年普查，按乡镇汇总",
            "隐患点：区自然资源局",
            "排水：区城管局");
    SheetPage page = page(small, "定海", "");
    try (SheetBook book = new SheetBook(new Texts(Language.ZH), Realm.LIVE)) {
      book.add(
          new SheetPage(
              small,
              page.map(),
              page.title(),
              page.place(),
              page.moment(),
              page.past(),
              page.legend(),
              sources));
      book.save(file);
    }
    String all = text(file).replaceAll("\\s", "");
    for (String source : sources) {
      assertThat(all)
          .contains(Normalizer.normalize(source, Normalizer.Form.NFKC).replaceAll("\\s", ""));
    }
    assertThat(all).contains("不作测绘");
  }

  private static BufferedImage plain(Color colour, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(colour);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return image;
  }

  private static String text(Path file) throws IOException {
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      // Some glyphs serve a character and its radical; readers give either.
      return Normalizer.normalize(new PDFTextStripper().getText(read), Normalizer.Form.NFKC);
    }
  }
}
