package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.pack.PackOrder;
import org.watchfloor.document.pack.PaperPack;
import org.watchfloor.exchange.peer.CardPaper;
import org.watchfloor.geo.Datum;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.ListingExport;
import org.watchfloor.table.RegisterExport;
import org.watchfloor.task.Progress;

/** What leaves a drill on paper, as a table or as words says that it is of one. */
class DrillPapersTest {
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir Path temp;
  private Path drill = Path.of("");

  @BeforeEach
  void one() {
    drill = temp.resolve("drill");
    DataFolder.createDrill(drill, "ZS-DH", "示例");
  }

  private Station play() {
    DrillClock clock = new DrillClock(new HandClock());
    clock.openAt(Instant.parse("2026-08-09T22:00:00Z"));
    return Station.openDrill(drill, clock);
  }

  private static List<String> pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            try {
              return stripper.getText(document);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          })
          .toList();
    }
  }

  @Test
  void everyPageOfEveryDocument() throws IOException {
    Path pack = temp.resolve("pack.pdf");
    Path card = temp.resolve("card.pdf");
    try (Station station = play()) {
      station.get(PaperPack.class).print(PackOrder.USUAL, ZH, pack, Progress.UNWATCHED);
      station.get(CardPaper.class).print(ZH, card);
    }
    for (Path file : List.of(pack, card)) {
      assertThat(pages(file)).isNotEmpty().allSatisfy(page -> assertThat(page).contains("演练"));
    }
  }

  @Test
  void aTableOfADrillDoesNotComeIntoTheRealRecord() throws IOException {
    Path depots = temp.resolve("depots.csv");
    Files.writeString(
        depots,
        "编号,名称,层级,管理单位,区划代码,地址,经度,纬度,电话\n"
            + "WZ-001,演示物资库,区级,,,x,122.187450,29.991132,0580-0000841\n");
    ImportSpec spec = new ImportSpec(Optional.of("depots"), Datum.WGS84, Optional.empty());
    Path out = temp.resolve("out.csv");
    Path list = temp.resolve("list.xlsx");
    try (Station station = play()) {
      assertThat(station.get(Importer.class).prepare(depots, spec).apply().refused()).isZero();
      station.get(RegisterExport.class).write("depots", out, ZH, "");
      ListingExport.write(
          station.listings().stream()
              .filter(one -> one.kind().equals("depots"))
              .findFirst()
              .orElseThrow(),
          list,
          ZH,
          station.get(Realm.class));
      assertThat(Files.readAllLines(out))
          .satisfies(lines -> assertThat(lines.get(0)).contains("YL~"))
          .satisfies(lines -> assertThat(lines.get(1)).contains("演练"));
      assertThat(station.get(Importer.class).prepare(out, spec).preview().refused())
          .as("a drill takes its own")
          .isZero();
    }
    Path real = temp.resolve("real");
    DataFolder.create(real, "ZS-DH", "示例");
    try (Station station = Station.open(real)) {
      for (Path file : List.of(out, list)) {
        assertThatExceptionOfType(RefusedException.class)
            .isThrownBy(() -> station.get(Importer.class).prepare(file, spec))
            .satisfies(e -> assertThat(e.said().key()).isEqualTo("table.refused.drill"));
      }
    }
  }

  @Test
  void whatIsSentBeginsWithTheWord() {
    try (Station station = play()) {
      Outbox outbox = station.get(Outbox.class);
      String id = outbox.send(ChannelKind.SMS, "+8600000000001", "立即上岗", List.of());
      assertThat(outbox.find(id).orElseThrow().message().text()).isEqualTo("【演练】立即上岗");
      assertThat(id).startsWith("YL~ZS-DH-");
      assertThat(station.get(WatchClock.class)).isInstanceOf(DrillClock.class);
    }
  }
}
