package org.watchfloor.supply.paper.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.aid.AidRequest;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.aid.AidState;
import org.watchfloor.supply.aid.Partner;
import org.watchfloor.supply.aid.PartnerService;
import org.watchfloor.supply.requisition.Certificate;
import org.watchfloor.supply.requisition.Owner;
import org.watchfloor.supply.requisition.PropertyWords;
import org.watchfloor.supply.requisition.RequisitionService;
import org.watchfloor.supply.requisition.RequisitionState;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.dialog.Overlay;

/** Papers with parties outside, by keyboard and by mouse. */
class PapersWalkTest extends GuiTest {
  private static final String BAGS = "3010101";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(BAGS, "编织袋", null, "条", null, false)));
    supply.registerDepots(
        List.of(
            new Depot(
                "W1",
                "中心库",
                DepotTier.DISTRICT,
                null,
                null,
                null,
                new GeoPoint(122.1, 30),
                PointSource.UNTOLD,
                null)));
    get(PartnerService.class)
        .register(
            List.of(
                new Partner(
                    "H1",
                    "邻区",
                    null,
                    null,
                    "编织袋",
                    null,
                    new GeoPoint(121.9, 30),
                    PointSource.UNTOLD)));
  }

  @Test
  void aRequestIsWrittenSentAnsweredReceivedInPartsAndGivenBack() {
    openTab();
    clickOn("#paper-new-aid");
    waitUntil(() -> get(Overlay.class).showing());
    assertThat(lookup("#form-0").queryAs(ComboBox.class).getValue()).hasToString("邻区");
    fill("#form-2", "加固海塘");
    fill("#form-4", "bzd 500");
    clickOn("#form-act");
    waitUntil(() -> !get(Overlay.class).showing());
    assertThat(request().goods().getFirst().quantity()).isEqualTo(500);

    chooseRow();
    type(KeyCode.ENTER);
    waitUntil(() -> get(Overlay.class).showing());
    type(KeyCode.ENTER);
    reaches(AidState.SENT);

    clickOn("#paper-next");
    waitUntil(() -> lookup("#form-2").tryQuery().isPresent());
    fill("#form-0", "对方值班员");
    fill("#form-2", "编织袋 300");
    clickOn("#form-act");
    reaches(AidState.ACCEPTED);

    clickOn("#paper-next");
    waitUntil(() -> lookup("#sign-act").tryQuery().isPresent());
    clickOn("#sign-act");
    waitUntil(() -> !lookup("#sign-refusal").queryLabeled().getText().isEmpty());
    fill("#sign-receiver", "仓管员");
    fill("#sign-goods .text-field", "200");
    clickOn("#sign-act");
    waitUntil(() -> shows("编织袋 200/300 条"));
    waitUntil(() -> !get(Overlay.class).showing());

    clickOn("#paper-next");
    waitUntil(() -> lookup("#sign-act").tryQuery().isPresent());
    fill("#sign-receiver", "夜班仓管员");
    clickOn("#sign-act");
    reaches(AidState.ARRIVED);
    assertThat(
            get(SupplyService.class)
                .line(new StockKey("W1", BAGS, ReserveMode.PHYSICAL))
                .orElseThrow()
                .quantity())
        .isEqualTo(300);

    clickOn("#paper-next");
    waitUntil(() -> lookup("#sign-act").tryQuery().isPresent());
    clickOn("#sign-act");
    reaches(AidState.RETURNED);
    waitUntil(() -> lookup("#paper-next").query().isDisabled());
  }

  @Test
  void theRestOfALoadDoesNotComeAndAPartOfAPropertyIsBack() {
    AidService aid = get(AidService.class);
    String asked = aid.request("H1", "W1", "加固海塘", null, List.of(new TransferLine(BAGS, 500)));
    aid.send(asked, "");
    aid.accept(asked, List.of(new TransferLine(BAGS, 500)), null, "对方值班员");
    aid.arrive(asked, List.of(new TransferReceipt(BAGS, 200, 0)), "仓管员");
    RequisitionService requisitions = get(RequisitionService.class);
    String taken =
        requisitions.issue(
            new Certificate(
                "突发事件应对法",
                "堵口",
                PropertyWords.read("自卸卡车 3 辆"),
                new Owner("示例人", false, "00000000000"),
                "区防指",
                "值班室 00000000",
                "",
                null,
                "",
                null));
    openTab();

    other(asked, "noMore");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    assertThat(lookup("#form-act").query().isDisabled()).as("a reason is needed").isTrue();
    fill("#form-0", "对方没有了");
    clickOn("#form-act");
    waitUntil(() -> !get(Overlay.class).showing());
    assertThat(aid.must(asked).awaitsMore()).isFalse();

    other(taken, "partBack");
    waitUntil(() -> lookup("#sign-act").tryQuery().isPresent());
    fill("#sign-goods .text-field", "1");
    clickOn("#sign-act");
    waitUntil(() -> !get(Overlay.class).showing());
    assertThat(requisitions.must(taken).state()).isEqualTo(RequisitionState.IN_USE);
    assertThat(requisitions.must(taken).stillOut())
        .singleElement()
        .satisfies(part -> assertThat(part.quantity()).isEqualTo(2));
    waitUntil(() -> shows("自卸卡车 2 辆"));
  }

  /** Chooses a paper and one of its other acts. */
  private void other(String number, String act) {
    interact(() -> get(PapersViewModel.class).wanted().set(number));
    waitUntil(() ->
        lookup("#paper-others").queryAs(MenuButton.class).getItems().stream()
            .anyMatch(item -> item.getId().equals("paper-act-" + act)));
    interact(() ->
        lookup("#paper-others").queryAs(MenuButton.class).getItems().stream()
            .filter(item -> item.getId().equals("paper-act-" + act))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private void openTab() {
    clickOn("#rail-supply");
    interact(() -> get(PapersViewModel.class).shown().set(true));
    waitUntil(() -> lookup("#paper-new-aid").tryQuery().isPresent());
  }

  private void chooseRow() {
    waitUntil(() -> !lookup("#papers .table-row-cell:filled").queryAll().isEmpty());
    clickOn((Node) lookup("#papers .table-row-cell:filled").query());
    waitUntil(() -> !lookup("#paper-next").query().isDisabled());
  }

  private void reaches(AidState state) {
    waitUntil(() -> request().state() == state);
    waitUntil(() -> !get(Overlay.class).showing());
    String name = request().number();
    waitUntil(() ->
        get(PapersViewModel.class).overview().get().rows().stream()
            .anyMatch(
                row -> row.number().equals(name) && row.state().key().endsWith(state.name())));
  }

  private boolean shows(String what) {
    return get(PapersViewModel.class).overview().get().rows().stream()
        .anyMatch(row -> row.what().equals(what));
  }

  private AidRequest request() {
    return get(AidService.class).list().getFirst();
  }

  private void fill(String field, String text) {
    interact(() -> lookup(field).queryTextInputControl().setText(text));
  }
}
