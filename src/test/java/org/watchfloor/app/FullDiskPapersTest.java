package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferPrints;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.aid.AidPrints;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.supply.preposition.PrepositionLine;
import org.watchfloor.supply.preposition.PrepositionPrints;
import org.watchfloor.supply.preposition.PrepositionService;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.Property;
import org.watchfloor.supply.requisition.RequisitionPrints;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.support.SmallDisk;
import org.watchfloor.table.RegisterExport;

/**
 * The disk is full while papers are printed and registers are given away: no half file is left, no
 * print is on record that nobody has, and once there is room the first print is the original.
 */
class FullDiskPapersTest {
  private static final String BAGS = "3010101";
  private static final GeoPoint AT = new GeoPoint(122.1, 30.02);
  private static final Texts ZH = new Texts(Language.ZH);

  @TempDir private Path temp;
  private SmallDisk small;
  private Path disk = Path.of("");

  /** Prints the paper of a station into a file. */
  @FunctionalInterface
  private interface Printing {
    int into(Path file);
  }

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    small = SmallDisk.mount(temp.resolve("disk"), 80);
    disk = small.root();
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (small != null) {
      small.close();
    }
  }

  private static Station station(Path root) {
    DataFolder.create(root, "ZS-DH", "示例");
    Station station = Station.open(root);
    SupplyService supply = station.get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(
        IntStream.range(0, 400)
            .mapToObj(number -> depot(String.format(Locale.ROOT, "W%03d", number)))
            .toList());
    return station;
  }

  private static Depot depot(String number) {
    return new Depot(
        number, "示例库" + number, DepotTier.TOWN, null, null, null, AT, PointSource.UNTOLD, null);
  }

  private static Printing aid(Station station) {
    station
        .get(PartnerService.class)
        .register(
            List.of(
                new Partner("HZ-01", "邻区", "值班室", "00000000", "", null, AT, PointSource.UNTOLD)));
    String number =
        station
            .get(AidService.class)
            .request("HZ-01", "W001", "安置点缺物资", null, List.of(new TransferLine(BAGS, 300)));
    return file -> station.get(AidPrints.class).print(number, ZH, file);
  }

  private static Printing requisition(Station station) {
    String number =
        station
            .get(RequisitionService.class)
            .issue(
                new Certificate(
                    "《突发事件应对法》第十二条",
                    "转移群众",
                    List.of(new Property("渔船（示例 02 号）", 1, "艘")),
                    new Owner("示例渔业合作社", true, "00000000000"),
                    "区防汛防台指挥部",
                    "值班室 00000000",
                    "",
                    null,
                    "",
                    null));
    return file -> station.get(RequisitionPrints.class).print(number, ZH, file);
  }

  private static Printing transfer(Station station) {
    SupplyService supply = station.get(SupplyService.class);
    supply.move(
        new StockKey("W002", BAGS, ReserveMode.PHYSICAL),
        MoveKind.IN,
        100,
        new StockBatch("", null, 0),
        "");
    String number =
        station
            .get(TransferService.class)
            .send(
                "W002",
                new Destination(Destination.Kind.DEPOT, "W003", "示例库W003"),
                "前置",
                List.of(new TransferLine(BAGS, 60)));
    return file -> station.get(TransferPrints.class).print(number, ZH, file);
  }

  private static Printing forward(Station station) {
    PrepositionService prepositions = station.get(PrepositionService.class);
    String number =
        prepositions.plan(
            "W005",
            List.of(new PrepositionLine("W004", BAGS, 60)),
            12,
            prepositions.said(
                station.get(WatchClock.class).instant().plus(Duration.ofHours(40)), "市台电话"));
    return file -> station.get(PrepositionPrints.class).print(number, ZH, file);
  }

  private static List<Printing> papers(Station station) {
    return List.of(aid(station), requisition(station), transfer(station), forward(station));
  }

  @Test
  void aPrintOntoAFullDiskLeavesNoFileAndIsNotOnRecord() throws IOException {
    try (Station station = station(temp.resolve("dh"))) {
      for (Printing printing : papers(station)) {
        long before = station.get(Journal.class).size();
        Path ballast = small.fillUp();
        refused("document.refused.write", () -> printing.into(disk.resolve("paper.pdf")));
        assertThat(disk.toFile().list()).containsExactly("ballast");
        assertThat(station.get(Journal.class).size()).isEqualTo(before);
        Files.delete(ballast);
        originalIsPrinted(printing);
      }
    }
  }

  @Test
  void aPrintThatCannotBePutOnRecordIsTakenAway() throws IOException {
    try (Station station = station(disk.resolve("dh"))) {
      List<Printing> papers = papers(station);
      long before = station.get(Journal.class).size();
      Path ballast = small.fillUp();
      for (Printing printing : papers) {
        Path file = temp.resolve("elsewhere.pdf");
        refused("journal.refused.diskFull", () -> printing.into(file));
        assertThat(file).doesNotExist();
      }
      assertThat(station.get(Journal.class).size()).isEqualTo(before);
      Files.delete(ballast);
      for (Printing printing : papers) {
        originalIsPrinted(printing);
      }
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }

  private void originalIsPrinted(Printing printing) throws IOException {
    Path file = temp.resolve("there-is-room.pdf");
    assertThat(printing.into(file)).isEqualTo(1);
    assertThat(Printed.text(file)).contains("正本").doesNotContain("副本");
    Files.delete(file);
  }

  @Test
  void aRegisterGivenAwayOntoAFullDiskLeavesNoFileAndTheOldOneWhole() throws IOException {
    try (Station station = station(temp.resolve("dh"))) {
      RegisterExport export = station.get(RegisterExport.class);
      Path old = disk.resolve("old.csv");
      export.write("depots", old, ZH, "");
      byte[] whole = Files.readAllBytes(old);
      Path ballast = small.fillUp();
      for (String name : List.of("depots.csv", "depots.xlsx", "depots.geojson")) {
        refused(
            "table.export.unwritable", () -> export.write("depots", disk.resolve(name), ZH, ""));
      }
      refused("table.export.unwritable", () -> export.replace("depots", old, ZH, ""));
      assertThat(disk.toFile().list()).containsExactlyInAnyOrder("ballast", "old.csv");
      assertThat(old).hasBinaryContent(whole);
      Files.delete(ballast);
      export.write("depots", disk.resolve("depots.csv"), ZH, "");
      assertThat(disk.resolve("depots.csv")).hasBinaryContent(whole);
    }
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> {
              assertThat(no.said().key()).isEqualTo(key);
              assertThat(ZH.say(no.said())).contains("磁盘");
            });
  }
}
