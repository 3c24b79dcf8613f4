package org.watchfloor.supply;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two depots and two kinds of goods, to try stock and transfers on. */
final class SupplyTestDistrict {
  static final String BAGS = "3010101";
  static final String WATER = "1010101";
  static final StockKey BAGS_AT_ONE = new StockKey("W1", BAGS, ReserveMode.PHYSICAL);
  static final StockKey BAGS_AT_TWO = new StockKey("W2", BAGS, ReserveMode.PHYSICAL);
  static final Destination INCIDENT = new Destination(Destination.Kind.INCIDENT, "I1", "示例路积水");

  private SupplyTestDistrict() {}

  static TestStation open(Path folder, String name, HandClock clock) {
    return TestStation.open(folder, name, clock, new RegionModule(), new SupplyModule());
  }

  static void fill(SupplyService supply) {
    supply.registerItems(
        List.of(
            new SupplyItem(BAGS, "编织袋", null, "条", null, false),
            new SupplyItem(WATER, "饮用水", null, "箱", null, false)));
    supply.registerDepots(List.of(depot("W1", 122.10), depot("W2", 122.30)));
  }

  private static Depot depot(String number, double lon) {
    return new Depot(
        number,
        "示例库" + number,
        DepotTier.TOWN,
        null,
        null,
        null,
        new GeoPoint(lon, 30),
        PointSource.UNTOLD,
        null);
  }

  static void put(SupplyService supply, StockKey key, long quantity, String batch, String expiry) {
    supply.move(
        key,
        MoveKind.IN,
        quantity,
        new StockBatch(batch, expiry.isEmpty() ? null : LocalDate.parse(expiry), 0),
        "");
  }

  static List<TransferLine> bags(long quantity) {
    return List.of(new TransferLine(BAGS, quantity));
  }
}
