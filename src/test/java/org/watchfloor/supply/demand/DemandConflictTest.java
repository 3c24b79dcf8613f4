package org.watchfloor.supply.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.RegionModule;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that plan for one demand while they are cut off from each other. */
@Execution(ExecutionMode.CONCURRENT)
class DemandConflictTest {
  private static final String BAGS = "3010101";
  private static final Destination TWO = new Destination(Destination.Kind.DEPOT, "W2", "示例库W2");

  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  private TestStation open(String folder, String id) {
    return TestStation.open(
        temp.resolve(folder), id, clock, new RegionModule(), new SupplyModule());
  }

  private static Depot depot(String number) {
    return new Depot(
        number,
        "示例库" + number,
        DepotTier.TOWN,
        null,
        null,
        null,
        new GeoPoint(122.1, 30),
        PointSource.UNTOLD,
        null);
  }

  private static String plan(TestStation station, String demand, long quantity) {
    return station
        .get(TransferService.class)
        .request(
            "W1",
            TWO,
            "",
            List.of(new TransferLine(BAGS, quantity)),
            (draft, number) ->
                station.get(DemandService.class).plan(draft, number, demand, quantity));
  }

  private static void exchange(TestStation one, TestStation other) {
    one.journal().receive(other.contents());
    other.journal().receive(one.contents());
    assertThat(one.tables()).isEqualTo(other.tables());
  }

  @Test
  void moreThanWasAskedForIsAConflictUntilOneIsCalledOffOrBothAreMeant() {
    try (TestStation hall = open("a", "ZS-DH");
        TestStation town = open("b", "ZS-LJ")) {
      SupplyService supply = hall.get(SupplyService.class);
      supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
      supply.registerDepots(List.of(depot("W1"), depot("W2")));
      supply.move(
          new StockKey("W1", BAGS, ReserveMode.PHYSICAL),
          MoveKind.IN,
          500,
          new StockBatch("", null, 0),
          "");
      DemandService demands = hall.get(DemandService.class);
      String whole = demands.make("W2", BAGS, 100, 1, null, "镇值班室");
      String halves = demands.make("W2", BAGS, 100, 1, null, "镇值班室");
      assertThat(whole).endsWith("-001");
      assertThat(halves).endsWith("-002");
      exchange(hall, town);
      plan(hall, whole, 100);
      plan(hall, halves, 50);
      String theirs = plan(town, whole, 100);
      plan(town, halves, 50);
      exchange(hall, town);

      ConflictService conflicts = hall.get(ConflictService.class);
      Conflict one = conflicts.open().getFirst();
      assertThat(conflicts.open()).hasSize(1);
      assertThat(one.subject().id()).isEqualTo(whole);
      assertThat(one.what().rule()).isEqualTo("demand.conflict.twice");
      assertThat(List.of(one.what().counts(), one.what().against()))
          .anyMatch(entry -> entry.startsWith("ZS-DH"))
          .anyMatch(entry -> entry.startsWith("ZS-LJ"));
      assertThat(town.get(ConflictService.class).open()).isEqualTo(conflicts.open());

      town.get(ConflictService.class).settle(one.what().counts(), one.what().against(), "两处都要");
      assertThat(town.get(ConflictService.class).open()).isEmpty();
      hall.get(TransferOutcomes.class).cancel(theirs, "重复");
      assertThat(conflicts.open()).isEmpty();
      exchange(hall, town);
      assertThat(conflicts.open()).isEmpty();
    }
  }
}
