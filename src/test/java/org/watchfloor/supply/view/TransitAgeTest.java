package org.watchfloor.supply.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.TableCell;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
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
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.HandClock;
import org.watchfloor.ui.Ticker;

/** The table of transfers says for how long goods have been on their way, and goes on saying it. */
class TransitAgeTest extends GuiTest {
  private static final String BAGS = "3010101";

  /** More beats than pass in half a minute: ages are turned at least once. */
  private static final int HALF_A_MINUTE = 31;

  private final HandClock clock = new HandClock();

  @Override
  protected WatchClock clock() {
    return clock;
  }

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(List.of(depot("W1", "中心库", 122.10), depot("W2", "海岛库", 122.30)));
    supply.move(
        new StockKey("W1", BAGS, ReserveMode.PHYSICAL),
        MoveKind.IN,
        120,
        new StockBatch("", null, 0),
        "");
    TransferService transfers = get(TransferService.class);
    String number =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.DEPOT, "W2", "海岛库"),
            "前置",
            List.of(new TransferLine(BAGS, 20)));
    transfers.depart(number, "", "", "");
  }

  private static Depot depot(String number, String name, double lon) {
    return new Depot(
        number,
        name,
        DepotTier.TOWN,
        null,
        null,
        null,
        new GeoPoint(lon, 30),
        PointSource.UNTOLD,
        null);
  }

  private List<String> cells() {
    return see(() ->
        lookup("#transfers .table-row-cell:filled .table-cell").queryAllAs(TableCell.class).stream()
            .map(cell -> String.valueOf(cell.getText()))
            .toList());
  }

  @Test
  void theAgeOfGoodsOnTheirWayMovesOnWithTheClockThoughNothingElseHappens() {
    clickOn("#rail-supply");
    waitUntil(() -> cells().contains("0 分钟"));

    for (String age : List.of("1 分钟", "2 分钟")) {
      clock.move(Duration.ofMinutes(1));
      interact(() -> {
        for (int i = 0; i < HALF_A_MINUTE; i++) {
          get(Ticker.class).beat();
        }
      });
      waitUntil(() -> cells().contains(age));
    }
    assertThat(cells()).doesNotContain("0 分钟", "1 分钟");
  }
}
