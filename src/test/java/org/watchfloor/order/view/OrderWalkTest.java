package org.watchfloor.order.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.NewOrder;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.Role;
import org.watchfloor.order.Step;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.UnitState;
import org.watchfloor.order.Urgency;
import org.watchfloor.order.instruction.InstructionService;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;

/**
 * Issues an order by keys, signs for a unit in three, follows it to its end; then a leader calls.
 */
class OrderWalkTest extends GuiTest {

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(RegionService.class)
        .registerUnits(
            List.of(
                unit("U-01", "区水利局", UnitKind.DEPARTMENT),
                unit("U-02", "东港镇", UnitKind.TOWN),
                unit("U-03", "虾峙镇", UnitKind.TOWN)));
    get(RegionService.class)
        .registerContacts(
            List.of(
                new Contact("C-1", "镇值班室", "U-02", "000-0000-0002", null, null, null, null, null)));
  }

  private static OrgUnit unit(String number, String name, UnitKind kind) {
    return new OrgUnit(number, name, kind, null, null, null);
  }

  private String issue() {
    return issue(OrderBasis.NONE);
  }

  private String issue(OrderBasis basis) {
    return get(OrderService.class)
        .issue(
            new NewOrder(
                "转移海塘外人员",
                "18:00 前转移 120 人",
                "U-02",
                List.of("U-03"),
                basis,
                Urgency.EXTRA,
                get(WatchClock.class).instant().plus(Duration.ofHours(2)),
                "防指办主任",
                null));
  }

  private Order order(String number) {
    return get(OrderService.class).find(number).orElseThrow();
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private TableView<?> table(String id) {
    return lookup(id + " .table-view").queryAs(TableView.class);
  }

  private void selectLead() {
    TableView<?> units = table("#order-units");
    interact(() -> {
      for (int i = 0; i < units.getItems().size(); i++) {
        if (units.getItems().get(i) instanceof OrderColumns.UnitRow row
            && row.unit().role() == Role.LEAD) {
          units.getSelectionModel().clearAndSelect(i);
        }
      }
    });
  }

  private void openBoard() {
    interact(() -> get(Navigator.class).open(OrderViewModule.PAGE));
  }

  @Test
  void anOrderIsIssuedByKeysToOneLeadAndOthers() {
    openBoard();
    interact(() -> table("#orders").requestFocus());
    type(KeyCode.N);
    waitUntil(() -> get(Overlay.class).showing());
    ListView<?> units = lookup("#issue-units").queryListView();
    waitUntil(() -> units.getItems().size() == 3);
    write("转移");
    interact(() -> lookup("#issue-text").queryAs(TextArea.class).setText("转移 120 人"));
    clickOn("#issue-deadline").write("30m");
    interact(() -> lookup("#issue-post").queryComboBox().getEditor().setText("防指办主任"));
    interact(() -> {
      units.requestFocus();
      units.getSelectionModel().select(2);
    });
    type(KeyCode.L);
    waitUntil(() -> label("#issue-chosen").startsWith("牵头 虾峙镇"));
    clickOn("#issue-towns");
    waitUntil(() -> label("#issue-chosen").contains("协办 1 个：东港镇"));
    clickOn("#issue-act");
    waitUntil(() -> !get(OrderService.class).open().isEmpty());
    Order order = get(OrderService.class).open().getFirst();
    assertThat(order.lead().to().name()).isEqualTo("虾峙镇");
    assertThat(order.deadline()).isAfter(get(WatchClock.class).instant());
    waitUntil(() -> label("#order-name").contains(order.number()));
    assertThat(label("#order-unit")).contains("虾峙镇（牵头）：已下达");
  }

  @Test
  void aUnitIsSignedForInThreeKeysAndFollowedToTheEnd() {
    String number = issue();
    openBoard();
    waitUntil(() -> label("#order-name").contains(number));
    interact(() -> table("#orders").requestFocus());
    type(KeyCode.DIGIT2);
    waitUntil(() -> get(Overlay.class).showing());
    waitUntil(() -> label("#sign-posts").contains("1 镇值班室"));
    write("1");
    type(KeyCode.ENTER);
    waitUntil(() -> order(number).state(order(number).lead()) == UnitState.SIGNED);
    Step signed = order(number).lead().find(StepKind.SIGNED, 1).orElseThrow();
    assertThat(signed.person()).isEqualTo("镇值班室");
    assertThat(signed.readBack()).isEqualTo(ReadBack.RIGHT);
    assertThat(signed.onBehalf()).isTrue();
    waitUntil(() -> label("#order-unit").contains("虾峙镇（协办）：已下达"));
    selectLead();
    waitUntil(() -> label("#order-chain").contains("镇值班室（值班员甲 代签，复诵无误）"));

    interact(() -> table("#orders").requestFocus());
    type(KeyCode.F);
    waitUntil(() -> get(Overlay.class).showing());
    write("已转移 120 人");
    clickOn("#form-1").write("镇值班员");
    clickOn("#form-act");
    waitUntil(() -> label("#form-refusal").contains("渠道"));
    interact(() -> lookup("#form-2").queryComboBox().getSelectionModel().select(2));
    clickOn("#form-act");
    waitUntil(() -> order(number).state(order(number).lead()) == UnitState.REPORTED);
    waitUntil(() -> label("#order-chain").contains("已转移 120 人"));

    interact(() -> table("#orders").requestFocus());
    type(KeyCode.T);
    waitUntil(() -> lookup("#order-message-RADIO").tryQuery().isPresent());
    assertThat(see(() -> lookup("#order-message-RADIO").queryAs(TextArea.class).getText()))
        .startsWith("令" + number + "校");
    clickOn("#order-message-RADIO-copy");
    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());

    interact(() -> table("#orders").requestFocus());
    type(KeyCode.U);
    waitUntil(() -> get(OrdersViewModel.class).filter().get() == BoardFilter.UNSIGNED);
    assertThat(see(() -> table("#orders").getItems().size())).isEqualTo(1);
  }

  @Test
  void aLeadersWordsAreWrittenDownAndAnswered() {
    openBoard();
    interact(() -> table("#orders").requestFocus());
    type(KeyCode.P);
    waitUntil(() -> get(Overlay.class).showing());
    write("区长");
    clickOn("#form-2").write("查清险情");
    interact(() -> lookup("#form-3").queryComboBox().getSelectionModel().select(1));
    clickOn("#form-act");
    waitUntil(() -> !get(InstructionService.class).open().isEmpty());
    clickOn("#order-filter-INSTRUCTIONS");
    waitUntil(() -> label("#instruction-said").equals("查清险情"));
    assertThat(label("#instruction-giver")).contains("待转办");
    String given = get(InstructionService.class).open().getFirst().number();
    String made = issue(OrderBasis.on(OrderBasis.Kind.INSTRUCTION, given));
    waitUntil(() -> label("#instruction-story").contains("未签收 2 个"));
    assertThat(label("#instruction-giver")).contains("办理中");
    get(OrderService.class)
        .step(made, List.of("U-02"), StepReport.signed(OrderChannel.RADIO, "值班员", ReadBack.RIGHT));
    waitUntil(() -> label("#instruction-story").contains("签收"));
    waitUntil(() -> label("#instruction-story").contains("电台，值班员"));
    get(OrderService.class).withdraw(made, "已清", "某岗");
    waitUntil(() -> label("#instruction-giver").contains("待答复"));
    interact(() -> table("#instructions").requestFocus());
    type(KeyCode.R);
    waitUntil(() -> get(Overlay.class).showing());
    write("已查清");
    clickOn("#form-1").write("区长");
    interact(() -> {
      lookup("#form-2").queryComboBox().getSelectionModel().select(1);
      lookup("#form-3").queryComboBox().getSelectionModel().select(0);
    });
    clickOn("#form-act");
    waitUntil(() -> get(InstructionService.class).open().isEmpty());
    waitUntil(() -> label("#instruction-story").contains("已回复 区长"));
    interact(() -> table("#instructions").requestFocus());
    type(KeyCode.B);
    waitUntil(() -> get(Overlay.class).showing());
    write("不够，再查");
    interact(() -> lookup("#form-2").queryComboBox().getSelectionModel().select(1));
    clickOn("#form-act");
    waitUntil(() -> !get(InstructionService.class).open().isEmpty());
    waitUntil(() -> label("#instruction-story").contains("不够，再查"));
  }

  @Test
  void whoReadOutATextThatWasChangedMeanwhileReadsTheNewOne() {
    String number = issue();
    openBoard();
    waitUntil(() -> label("#order-name").contains(number));
    interact(() -> table("#orders").requestFocus());
    type(KeyCode.DIGIT2);
    waitUntil(() -> get(Overlay.class).showing());
    waitUntil(() -> label("#sign-posts").contains("1 镇值班室"));
    get(OrderService.class)
        .amend(number, "17:00 前转移 150 人", order(number).deadline(), "水位上涨", "某岗");
    write("1");
    type(KeyCode.ENTER);
    waitUntil(() -> label("#sign-what").contains("17:00 前转移 150 人"));
    assertThat(label("#sign-refusal")).contains("第 2 稿", "水位上涨");
    assertThat(see(() -> lookup("#sign-person").queryAs(TextField.class).getText())).isEmpty();
    type(KeyCode.ENTER);
    assertThat(order(number).unsigned()).as("Enter twice signs for nobody").isEqualTo(2);
    write("1");
    type(KeyCode.ENTER);
    waitUntil(() -> order(number).lead().find(StepKind.SIGNED, 2).isPresent());
    assertThat(order(number).lead().find(StepKind.SIGNED, 1)).isEmpty();
  }
}
