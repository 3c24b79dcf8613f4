package org.watchfloor.document.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.incident.report.Picture;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Pictures of a report: kept by what they are, printed at its end, missing ones told. */
class ReportPicturesTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ReportService reports;
  private String fire;
  private String draft;

  @BeforeEach
  void open() {
    station = ReportingStation.open(temp.resolve("dh"), "ZS-DH", clock);
    reports = station.get(ReportService.class);
    fire =
        ReportingStation.incident(
            station, ReportingStation.FIRE, Severity.LARGE, clock.instant(), clock.instant());
    draft = reports.draft(fire, Chain.EVENT, false, ZH);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void picturesStandAtTheEndWithTheirHash() throws IOException {
    reports.attach(fire, draft, picture("前厅.jpg", "jpg", 900, 600), "07-20 10:12 南门，烟已散");
    reports.attach(fire, draft, picture("plan.png", "png", 400, 900), "");
    Picture first = report().pictures().getFirst();
    assertThat(temp.resolve("dh/pictures").resolve(first.sha256())).isRegularFile();
    assertThat(station.timeline())
        .anyMatch(line -> line.contains("前厅.jpg") && line.contains(first.sha256()));

    Path file = print();
    assertThat(Printed.text(file))
        .contains("附图（2 张）", "南门，烟已散", "plan.png", first.sha256(), first.entry());
    assertThat(images(file)).isEqualTo(2);
    Printed.look(file, "report-pictures");
  }

  @Test
  void aMissingOrDamagedOneIsToldInALineAndStopsNothing() throws IOException {
    reports.attach(fire, draft, picture("a.jpg", "jpg", 300, 200), "甲");
    reports.attach(fire, draft, picture("b.png", "png", 300, 200), "乙");
    reports.attach(fire, draft, picture("c.png", "png", 200, 200), "丙");
    List<Picture> all = report().pictures();
    Path shelf = temp.resolve("dh/pictures");
    Files.delete(shelf.resolve(all.get(0).sha256()));
    Files.writeString(shelf.resolve(all.get(1).sha256()), "cut");

    Path file = print();
    assertThat(Printed.text(file)).contains("本站没有这张图片的文件，未印", "图片文件已损坏，与记录的摘要不符，未印", "图 3　丙");
    assertThat(images(file)).isEqualTo(1);

    reports.attach(fire, draft, picture("again.jpg", "jpg", 310, 200), "");
    assertThat(report().pictures()).hasSize(4);
  }

  @Test
  void anotherStationKnowsTheEntryAndSaysThatItHasNoFile() throws IOException {
    reports.attach(fire, draft, picture("a.jpg", "jpg", 300, 200), "甲");
    try (TestStation other = ReportingStation.open(temp.resolve("pt"), "ZS-PT", clock)) {
      other.journal().receive(station.contents());
      Report there = other.get(ReportService.class).book(fire).report(draft).orElseThrow();
      Path file = temp.resolve("pt.pdf");
      other.get(ReportPaper.class).print(there, ZH, file);
      assertThat(Printed.text(file)).contains("本站没有这张图片的文件");
    }
  }

  @Test
  void whatIsNoPictureIsRefusedAndSaysWhy() throws IOException {
    Path text = Files.writeString(temp.resolve("note.jpg"), "not a picture at all");
    refused("report.refused.noPicture", text);
    byte[] half = Files.readAllBytes(picture("half.png", "png", 300, 200));
    refused(
        "report.refused.noPicture",
        Files.write(temp.resolve("half.png"), Arrays.copyOf(half, half.length / 2)));
    refused("report.refused.large", Files.write(temp.resolve("big.jpg"), new byte[11 << 20]));
    refused("report.refused.unreadable", temp.resolve("none.jpg"));
    Path good = picture("good.png", "png", 30, 20);
    reports.attach(fire, draft, good, "");
    refused("report.refused.pictureTwice", good);
    reports.detach(fire, draft, report().pictures().getFirst(), "拍错");
    assertThat(report().pictures()).isEmpty();
    reports.attach(fire, draft, good, "");
    reports.sign(fire, draft, "值班长", null);
    refused("report.refused.signed", picture("late.png", "png", 31, 20));
    assertThat(report().pictures()).hasSize(1);
  }

  private void refused(String key, Path file) {
    assertThatThrownBy(() -> reports.attach(fire, draft, file, ""))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  private Report report() {
    return reports.book(fire).report(draft).orElseThrow();
  }

  private Path print() {
    Path file = temp.resolve("report.pdf");
    station.get(ReportPaper.class).print(report(), ZH, file);
    return file;
  }

  private static int images(Path file) throws IOException {
    int found = 0;
    try (PDDocument read = Loader.loadPDF(file.toFile())) {
      for (var page : read.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          found += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    return found;
  }

  private Path picture(String name, String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0x3A, 0x6E, 0xA5));
    g.fillRect(0, 0, width, height);
    g.setColor(Color.ORANGE);
    g.fillOval(width / 4, height / 4, width / 2, height / 2);
    g.dispose();
    Path file = temp.resolve(name);
    ImageIO.write(image, format, file.toFile());
    return file;
  }
}
