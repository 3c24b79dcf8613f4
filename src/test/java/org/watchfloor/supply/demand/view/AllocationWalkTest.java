package org.watchfloor.supply.demand.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.demand.DemandService;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;

/** Notes a demand, looks at the best transfers and why, forbids one, asks for the rest. */
class AllocationWalkTest extends GuiTest {
  private static final String BAGS = "3010101";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    get(KitService.class)
        .register(List.of(new Kit("TZ-10", "十人份", 10, List.of(new TransferLine(BAGS, 2)))));
    supply.registerDepots(
        List.of(depot("W1", "近库", 122.10), depot("W2", "远库", 122.30), depot("W3", "要货库", 122.11)));
    supply.move(
        new StockKey("W1", BAGS, ReserveMode.PHYSICAL),
        MoveKind.IN,
        120,
        new StockBatch("", null, 0),
        "");
    supply.move(
        new StockKey("W2", BAGS, ReserveMode.PHYSICAL),
        MoveKind.IN,
        70,
        new StockBatch("", null, 0),
        "");
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

  private List<AllocationRow> rows() {
    return see(() ->
        lookup("#allocation .table-view").<TableView<AllocationRow>>query().getItems().stream()
            .toList());
  }

  private int moved(String depot) {
    return rows().stream()
        .filter(row -> row instanceof AllocationRow.Moving(Line line) && line.depot().equals(depot))
        .mapToInt(row -> ((AllocationRow.Moving) row).line().quantity().intValueExact())
        .sum();
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private void choose(Class<? extends AllocationRow> kind) {
    interact(() -> {
      TableView<AllocationRow> table = lookup("#allocation .table-view").query();
      table.requestFocus();
      table
          .getSelectionModel()
          .select(table.getItems().stream().filter(kind::isInstance).findFirst().orElseThrow());
    });
  }

  private void fill(String id, String text) {
    interact(() -> lookup(id).queryAs(TextField.class).requestFocus());
    write(text);
  }

  @Test
  void aDemandIsNotedSolvedNarrowedAndAskedFor() {
    interact(() -> {
      get(AllocationViewModel.class).shown().set(true);
      get(Navigator.class).open("supply");
    });
    waitUntil(() -> label("#allocation-outcome").isEmpty());
    waitUntil(() -> lookup("#demand-place").query().isFocused());

    fill("#demand-place", "要货");
    type(KeyCode.ENTER);
    fill("#demand-item", "编织");
    type(KeyCode.ENTER);
    fill("#demand-quantity", "150");
    fill("#demand-latest", "无");
    fill("#demand-asker", "社区值班员");
    clickOn("#demand-make");
    waitUntil(() -> label("#demand-refusal").contains("看不懂"));
    interact(() -> lookup("#demand-latest").queryAs(TextField.class).setText("24"));
    clickOn("#demand-make");
    waitUntil(() -> rows().size() == 2);
    assertThat(label("#allocation-outcome")).contains("已证明最优");
    assertThat(label("#demand-refusal")).isEmpty();
    fill("#allocation-least", "40");
    waitUntil(() -> moved("W2") == 40);
    fill("#allocation-truck", "50");
    waitUntil(() -> label("#allocation-outcome").contains("车次"));
    assertThat(label("#allocation-figures")).contains("每车装 50", "每条至少 40", "代价下限");
    fill("#allocation-truck", "99999999");
    waitUntil(() -> !label("#demand-refusal").isEmpty());
    assertThat(lookup("#allocation .table-row-cell:filled").queryAll())
        .as("a plan of other terms cannot be asked for")
        .isEmpty();
    interact(() -> {
      lookup("#allocation-least").queryAs(TextField.class).clear();
      lookup("#allocation-truck").queryAs(TextField.class).clear();
    });
    waitUntil(() -> moved("W2") == 30);
    assertThat(label("#allocation-outcome")).contains("已证明最优").doesNotContain("车次");

    interact(() -> {
      TableView<AllocationRow> table = lookup("#allocation .table-view").query();
      table.requestFocus();
      table.getSelectionModel().select(0);
    });
    assertThat(see(() -> lookup("#allocation-reasons").queryAs(TextArea.class).getText()))
        .contains("近库")
        .contains("120");
    type(KeyCode.DELETE);
    waitUntil(() -> rows().stream().anyMatch(AllocationRow.Barred.class::isInstance));
    assertThat(rows())
        .hasSize(3)
        .anySatisfy(row ->
            assertThat(row)
                .isInstanceOfSatisfying(
                    AllocationRow.Missing.class,
                    missing -> assertThat(missing.unmet().quantity()).isEqualByComparingTo("80")));

    interact(() ->
        get(AllocationViewModel.class)
            .fix(
                new Fix(
                    "W2",
                    see(() -> get(AllocationViewModel.class).wanted().get().open().getFirst())
                        .demand()
                        .number(),
                    BAGS,
                    BigDecimal.valueOf(9_999))));
    waitUntil(() -> label("#demand-refusal").contains("只取消这一条"));
    assertThat(label("#demand-refusal")).contains("远库", "要货库", "编织袋", "9999");
    waitUntil(() -> rows().size() == 3);
    assertThat(rows()).as("the ban stands").anyMatch(AllocationRow.Barred.class::isInstance);
    assertThat(label("#allocation-figures")).contains("代价", "下限", "差距 0 %", "种子", "毫秒");

    choose(AllocationRow.Missing.class);
    assertThat(see(() -> lookup("#allocation-amount").queryAs(TextField.class).getText()))
        .isEqualTo("80");
    interact(() -> {
      lookup("#allocation-giver").queryAs(ComboBox.class).getSelectionModel().select(1);
      lookup("#allocation-amount").queryAs(TextField.class).setText("50");
    });
    clickOn("#allocation-pin");
    waitUntil(() ->
        rows().stream()
            .anyMatch(row ->
                row instanceof AllocationRow.Moving(Line line)
                    && line.pinned()
                    && line.depot().equals("W2")
                    && line.quantity().intValueExact() == 50));
    choose(AllocationRow.Moving.class);
    clickOn("#allocation-release");
    waitUntil(() ->
        rows().stream()
            .anyMatch(row -> row instanceof AllocationRow.Moving(Line line) && !line.pinned()));
    clickOn("#allocation-take-over");
    waitUntil(() -> get(TransferService.class).list().size() == 1);
    assertThat(get(TransferService.class).list().getFirst())
        .satisfies(order -> {
          assertThat(order.from()).isEqualTo("W2");
          assertThat(order.state()).isEqualTo(TransferState.REQUESTED);
          assertThat(order.lines()).containsExactly(new TransferLine(BAGS, 70));
        });
    waitUntil(() ->
        rows().stream()
            .anyMatch(row ->
                row instanceof AllocationRow.Moving moving
                    && moving.line().quantity().intValueExact() == 80));

    fill("#demand-item", "TZ");
    type(KeyCode.ENTER);
    fill("#demand-quantity", "25");
    clickOn("#demand-make");
    waitUntil(() -> get(DemandService.class).list().size() == 2);
    assertThat(get(DemandService.class).list().getLast())
        .satisfies(one -> {
          assertThat(one.kit()).isEqualTo("TZ-10");
          assertThat(one.quantity()).as("two for ten people, five for twenty-five").isEqualTo(5);
        });
  }
}
