package org.watchfloor.supply.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.GoodsMove;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReservationService;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What a scanner types, and booking the whole list or nothing. */
class ScanReaderTest {
  private static final String BAGS = "3010101";
  private static final String WATER = "1010101";
  private static final StockKey BAGS_HERE = new StockKey("W1", BAGS, ReserveMode.PHYSICAL);
  private static final LocalDate LAST = LocalDate.of(2099, 6, 30);

  @TempDir Path temp;
  private TestStation station;
  private SupplyService supply;

  @BeforeEach
  void open() {
    station =
        TestStation.open(temp, "ZS-DH", new HandClock(), new RegionModule(), new SupplyModule());
    supply = station.get(SupplyService.class);
    supply.registerItems(
        List.of(
            new SupplyItem(BAGS, "编织袋", null, "条", null, false),
            new SupplyItem(WATER, "饮用水", null, "箱", null, false)));
    supply.registerDepots(
        List.of(
            new Depot(
                "W1",
                "中心库",
                DepotTier.TOWN,
                null,
                null,
                null,
                new GeoPoint(122.1, 30),
                PointSource.UNTOLD,
                null)));
    supply.moveAll(
        "W1",
        MoveKind.IN,
        List.of(
            move(BAGS, "甲", LAST, 50),
            move(BAGS, "乙", LAST.minusYears(1), 30),
            move(WATER, "2026-05", null, 20),
            move(BAGS, "2026-05", null, 10)),
        "到货");
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static GoodsMove move(
      String item, String batch, @Nullable LocalDate expiry, long quantity) {
    return new GoodsMove(item, new StockBatch(batch, expiry, quantity));
  }

  private Scanned read(String line) {
    return new ScanReader(supply.items(), supply.stock()).read(line);
  }

  private static String why(Scanned read) {
    return read instanceof Scanned.Refused(var message) ? message.key() : read.toString();
  }

  @Test
  void aCodeOrTheLabelOfABatchIsUnderstoodWithAndWithoutItsQuantity() {
    assertThat(read(" ")).isEqualTo(new Scanned.Nothing());
    assertThat(read("*40")).isEqualTo(new Scanned.Quantity(40));
    assertThat(read(BAGS))
        .isInstanceOfSatisfying(
            Scanned.Goods.class,
            goods -> {
              assertThat(goods.item().name()).isEqualTo("编织袋");
              assertThat(goods.batch()).isEmpty();
              assertThat(goods.quantity()).isOne();
            });
    assertThat(read("甲*12"))
        .isInstanceOfSatisfying(
            Scanned.Goods.class,
            goods -> {
              assertThat(goods.item().code()).isEqualTo(BAGS);
              assertThat(goods.expiry()).isEqualTo(LAST);
              assertThat(goods.quantity()).isEqualTo(12);
            });
  }

  @Test
  void whatCannotBeMeantSaysWhyAndNothingIsGuessed() {
    assertThat(why(read("9999999"))).isEqualTo("supply.scan.unknown");
    assertThat(why(read("2026-05"))).isEqualTo("supply.scan.ambiguous");
    assertThat(why(read("3010101*0"))).isEqualTo("supply.scan.quantity");
    assertThat(why(read("*99999999"))).isEqualTo("supply.scan.quantity");
    assertThat(why(read("3010101*4*5"))).isEqualTo("supply.scan.unreadable");
  }

  @Test
  void aListGoesOutFromTheScannedBatchesAndWhatExpiresSoonestInOneAppend() {
    long size = station.journal().size();
    supply.moveAll(
        "W1",
        MoveKind.OUT,
        List.of(move(BAGS, "甲", LAST, 45), move(BAGS, "", null, 20), move(WATER, "", null, 5)),
        "发放");
    assertThat(supply.line(BAGS_HERE).orElseThrow().of("甲", LAST)).isEqualTo(5);
    assertThat(supply.line(BAGS_HERE).orElseThrow().of("乙", LAST.minusYears(1))).isEqualTo(10);
    assertThat(station.journal().size()).isEqualTo(size + 3);
  }

  @Test
  void oneLineThatCannotGoOutKeepsAllIn() {
    long size = station.journal().size();
    for (List<GoodsMove> list :
        List.of(
            List.of(move(WATER, "", null, 5), move(BAGS, "甲", LAST, 51)),
            List.of(move(BAGS, "甲", LAST, 50), move(BAGS, "", null, 41)),
            List.of(move(WATER, "", null, 5), move("9999999", "", null, 1)),
            List.of(move(WATER, "", null, 5), move(BAGS, "", null, 0)))) {
      assertThatThrownBy(() -> supply.moveAll("W1", MoveKind.OUT, list, ""))
          .isInstanceOf(RefusedException.class);
    }
    station.get(ReservationService.class).reserve(BAGS_HERE, 80, "示例乡", "海塘", null);
    assertThatThrownBy(
            () -> supply.moveAll("W1", MoveKind.OUT, List.of(move(BAGS, "甲", LAST, 11)), ""))
        .isInstanceOf(RefusedException.class);
    assertThat(station.journal().size()).isEqualTo(size + 1);
    assertThat(supply.line(BAGS_HERE).orElseThrow().quantity()).isEqualTo(90);
  }
}
