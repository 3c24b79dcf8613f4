package org.watchfloor.supply.scan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.Stocktake;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.dialog.Overlay;

/** Goods out of a depot by scanner, and what the page says without being asked. */
class ScanWalkTest extends GuiTest {
  private static final String BAGS = "3010101";
  private static final String WATER = "1010101";
  private static final StockKey BAGS_HERE = new StockKey("W1", BAGS, ReserveMode.PHYSICAL);

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    SupplyService supply = get(SupplyService.class);
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
    supply.recount(List.of(new Stocktake(BAGS_HERE, 100, "", null, 80)));
    supply.move(
        new StockKey("W1", WATER, ReserveMode.PHYSICAL),
        MoveKind.IN,
        30,
        new StockBatch("甲", null, 0),
        "");
  }

  @Test
  void scanScanEnterBooksAllAndTheAlarmsFollow() {
    clickOn("#rail-supply");
    waitUntil(() -> label("#alarm-low-title").contains("0"));
    assertThat(lookup("#alarm-low-none").query().isVisible()).isTrue();
    assertThat(lookup("#alarm-expiring-none").query().isVisible()).isTrue();

    type(KeyCode.F7);
    waitUntil(() -> lookup("#scan-depot").tryQuery().isPresent());
    clickOn("#scan-depot").write("zxk");
    type(KeyCode.TAB);
    clickOn("#scan-line");
    scan(BAGS + "*25");
    waitUntil(() -> lines().getItems().size() == 1);
    scan("甲");
    scan("*4");
    scan(BAGS);
    scan("0000000");
    waitUntil(() -> label("#scan-said").contains("0000000"));
    assertThat(lines().getItems()).hasSize(2);

    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());
    type(KeyCode.F7);
    waitUntil(() -> lookup("#scan-lines").tryQuery().isPresent());
    waitUntil(() -> lines().getItems().size() == 2);
    clickOn("#scan-line");
    type(KeyCode.ENTER);
    SupplyService supply = get(SupplyService.class);
    waitUntil(() -> supply.line(BAGS_HERE).orElseThrow().quantity() == 74);
    assertThat(
            supply
                .line(new StockKey("W1", WATER, ReserveMode.PHYSICAL))
                .orElseThrow()
                .of("甲", null))
        .isEqualTo(26);

    type(KeyCode.ESCAPE);
    waitUntil(() -> label("#alarm-low-title").contains("1"));
    LocalDate soon = get(WatchClock.class).now().toLocalDate().plusDays(9);
    supply.move(BAGS_HERE, MoveKind.IN, 5, new StockBatch("乙", soon, 0), "");
    waitUntil(() -> label("#alarm-expiring-title").contains("1"));
    assertThat(texts("#alarm-low")).contains("编织袋", "80", "中心库");
    assertThat(texts("#alarm-expiring")).contains("编织袋", "5 条", "中心库");
  }

  private void scan(String code) {
    write(code);
    type(KeyCode.ENTER);
  }

  private ListView<?> lines() {
    return lookup("#scan-lines").queryAs(ListView.class);
  }

  private String texts(String list) {
    return see(() -> lookup(list).query().lookupAll(".text").toString());
  }

  private String label(String id) {
    return lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
  }
}
