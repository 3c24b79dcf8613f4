package org.watchfloor.supply.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReservationService;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockExplanation;
import org.watchfloor.supply.StockKey;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.Stocktake;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOutcomes;
import org.watchfloor.supply.TransferReceipt;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.supply.TransferSteps;
import org.watchfloor.supply.kit.Kit;
import org.watchfloor.supply.kit.KitService;
import org.watchfloor.supply.reserve.NormLine;
import org.watchfloor.supply.reserve.ReserveLine;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.dialog.Overlay;

/** Moves and counts stock and sends several goods with one order, by keyboard and by mouse. */
class StockWalkTest extends GuiTest {
  private static final String BAGS = "3010101";
  private static final String WATER = "1010101";
  private static final String PUMP = "2010101";
  private static final StockKey BAGS_HERE = new StockKey("W1", BAGS, ReserveMode.PHYSICAL);
  private static final LocalDate SOON = LocalDate.of(2027, 6, 30);

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(
        List.of(
            new SupplyItem(BAGS, "编织袋", null, "条", null, false),
            new SupplyItem(WATER, "饮用水", null, "箱", null, false)));
    supply.registerDepots(List.of(depot("W1", "中心库", 122.10), depot("W2", "海岛库", 122.30)));
    supply.move(BAGS_HERE, MoveKind.IN, 120, new StockBatch("甲", SOON, 0), "");
    supply.move(
        new StockKey("W1", WATER, ReserveMode.PHYSICAL),
        MoveKind.IN,
        60,
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

  @Test
  void aMinusOnARowGivesGoodsOutAndSaysBeforeAndAfter() {
    selectBags();
    write("-");
    waitUntil(() -> label("#move-balance").contains("120"));
    write("45");
    waitUntil(() -> label("#move-balance").contains("75"));
    type(KeyCode.ENTER);
    waitUntil(() -> !get(Overlay.class).showing());

    assertThat(bags()).isEqualTo(75);
  }

  @Test
  void oneClickOnANumberSaysWhereItComesFrom() {
    get(ReservationService.class).reserve(BAGS_HERE, 40, "示例乡", "二线海塘", null);
    clickOn("#rail-supply");
    waitUntil(() -> figure("80") != null);
    interact(() -> Objects.requireNonNull(figure("80")).fire());
    waitUntil(() -> get(Overlay.class).showing());
    assertThat(see(() -> lookup(".dialog-panel .text-area").queryTextInputControl().getText()))
        .contains("+120", "预留 40", "示例乡");
    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());
    clickOn(Objects.requireNonNull(figure("120")));
    waitUntil(() -> get(Overlay.class).showing());
    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());
    write("-");
    waitUntil(() -> label("#move-balance").contains("120"));
  }

  @Test
  void goodsPastTheirDateAreNoneAgainstTheMinimum() {
    StockKey water = new StockKey("W2", WATER, ReserveMode.PHYSICAL);
    LocalDate past = LocalDate.of(2020, 1, 1);
    get(SupplyService.class).recount(List.of(new Stocktake(water, 60, "旧", past, 50L)));
    clickOn("#rail-supply");
    waitUntil(() -> label("#alarm-low-title").contains("1 项（未过期 / 最低）"));
    waitUntil(() -> !lookup("#alarm-low .label").queryAll().isEmpty());
    assertThat(
            see(() ->
                lookup("#alarm-low .label").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList()))
        .contains("饮用水　0 / 50 箱", "海岛库");
  }

  @Test
  void quotasAndDifferencesOfCountsAreReadFromCtrlK() {
    get(SupplyService.class).move(BAGS_HERE, MoveKind.LOSS, 1, new StockBatch("甲", SOON, 0), "鼠咬");
    push(KeyCode.CONTROL, KeyCode.K);
    write("储备定额");
    waitUntil(() -> !list("#hits").getItems().isEmpty());
    push(KeyCode.ENTER);
    waitUntil(() -> lookup("#coverage-dike").tryQuery().filter(Node::isFocused).isPresent());
    write("12.5x");
    waitUntil(() -> label("#coverage-refusal").contains("12.5"));
    setText("#coverage-dike", "12.5");
    setText("#coverage-sluices", "3");
    clickOn("#coverage-reservoirs").write("1");
    waitUntil(() -> label("#coverage-limit").contains("种不足"));
    assertThat(label("#coverage-refusal")).isEmpty();
    assertThat(label("#coverage-notes")).contains("本地值未填");
    laysDownANorm();
    explainsASum();
    push(KeyCode.CONTROL, KeyCode.K);
    write("储备定额");
    waitUntil(() -> !list("#hits").getItems().isEmpty());
    push(KeyCode.ENTER);
    waitUntil(() -> lookup("#coverage-dike").tryQuery().filter(Node::isFocused).isPresent());
    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());

    push(KeyCode.CONTROL, KeyCode.K);
    write("盘点差异");
    waitUntil(() -> !list("#hits").getItems().isEmpty());
    push(KeyCode.ENTER);
    waitUntil(() -> lookup("#differences-since").tryQuery().isPresent());
    assertThat(lookup("#differences .table-row-cell:filled").queryAllAs(Node.class)).isEmpty();
    get(SupplyService.class)
        .recount(List.of(new Stocktake(BAGS_HERE, 100, "甲", SOON, null, null, null, List.of())));
    waitUntil(() -> lookup("#differences .table-row-cell:filled").queryAll().size() == 1);
    assertThat(lookup("#differences .table-row-cell:filled").query().lookupAll(".text").toString())
        .contains("编织袋", "中心库", "119", "100", "-19", "随库存表收回");
    get(SupplyService.class).count(BAGS_HERE, new StockBatch("甲", SOON, 100), "");
    waitUntil(() -> lookup("#differences .table-row-cell:filled").queryAll().size() == 2);
    assertThat(label("#differences-summary")).isEqualTo("共 2 条，1 条有差异");
    assertThat(lookup("#differences .table-row-cell:filled").queryAllAs(Node.class))
        .anySatisfy(row -> assertThat(row.lookupAll(".text").toString()).contains("100", "账实相符"));
    clickOn("#differences-only");
    waitUntil(() -> lookup("#differences .table-row-cell:filled").queryAll().size() == 1);
    setText("#differences-since", "上月");
    clickOn("#differences-since").write("x");
    waitUntil(() -> label("#differences-refusal").contains("上月"));
  }

  private void explainsASum() {
    clickOn("按物资");
    TableView<ReserveLine> goods = lookup("#coverage .table-view").query();
    interact(() ->
        goods.scrollTo(
            goods.getItems().stream()
                .filter(row -> row.goods().key().equals("BAG"))
                .findFirst()
                .orElseThrow()));
    waitUntil(() -> link("#coverage", "119") != null);
    Hyperlink sum = Objects.requireNonNull(link("#coverage", "119"));
    clickOn(sum);
    waitUntil(() -> label("#reserve-sum").contains("编织袋：现有实物 119 条"));
    waitUntil(() -> lookup("#reserve-shares .table-row-cell:filled").queryAll().size() == 1);
    assertThat(
            lookup("#reserve-shares .table-row-cell:filled").query().lookupAll(".text").toString())
        .contains("中心库", "编织袋", "实物", "119");
    type(KeyCode.DOWN).type(KeyCode.ENTER);
    waitUntil(() -> lookup("中心库 编织袋：现有 119 条").tryQuery().isPresent());
    type(KeyCode.ESCAPE);
    waitUntil(() -> !get(Overlay.class).showing());
  }

  private NormLine bagsPerKilometre() {
    return see(() ->
        lookup("#reserve-norms .table-view").<TableView<NormLine>>query().getItems().stream()
            .filter(row -> row.key().equals("BAG KM_DIKE"))
            .findFirst()
            .orElseThrow());
  }

  private void laysDownANorm() {
    clickOn("逐条定额");
    assertThat(lookup("#norm-lay-down").query().isDisabled()).as("nothing is chosen").isTrue();
    interact(() ->
        lookup("#reserve-norms .table-view")
            .<TableView<NormLine>>query()
            .getSelectionModel()
            .select(bagsPerKilometre()));
    waitUntil(() -> label("#norm-chosen").contains("编织袋，每公里堤防"));
    setText("#norm-amount", "-4");
    clickOn("#norm-lay-down");
    waitUntil(() -> label("#coverage-refusal").contains("-4"));
    setText("#norm-amount", "40");
    clickOn("#norm-lay-down");
    waitUntil(() -> label("#coverage-refusal").contains("依据"));
    setText("#norm-source", "示例防办 2026 年 3 号文");
    clickOn("#norm-source").type(KeyCode.ENTER);
    waitUntil(() -> bagsPerKilometre().need().equals(OptionalLong.of(500)));
    assertThat(bagsPerKilometre().missing()).hasValue(500 - bagsPerKilometre().stock().physical());
    assertThat(label("#coverage-refusal")).isEmpty();
    waitUntil(() -> !lookup("#norm-take-back").query().isDisabled());
    clickOn("#norm-take-back");
    waitUntil(() -> bagsPerKilometre().norm().amount() == null);
  }

  private @Nullable Hyperlink figure(String text) {
    return link("#stock", text);
  }

  private @Nullable Hyperlink link(String table, String text) {
    return see(() ->
        lookup(table + " .figure-link").queryAllAs(Hyperlink.class).stream()
            .filter(one -> one.getText().equals(text))
            .findFirst()
            .orElse(null));
  }

  @Test
  void moreThanThereIsIsRefusedWithASentenceBeforeItIsSent() {
    selectBags();
    write("-");
    waitUntil(() -> label("#move-balance").contains("120"));
    write("121");
    waitUntil(() -> !label("#move-refusal").isEmpty());

    assertThat(label("#move-refusal")).contains("120").contains("121");
    assertThat(lookup("#move-act").queryButton().isDisabled()).isTrue();
    type(KeyCode.ENTER);
    assertThat(bags()).isEqualTo(120);
    assertThat(get(Overlay.class).showing()).isTrue();
  }

  @Test
  void aCountIsWrittenDownWithItsReasonAsTheDifference() {
    selectBags();
    write("=");
    waitUntil(() -> size("#move-batches") > 0);
    write("118");
    waitUntil(() -> label("#move-balance").contains("-2"));
    type(KeyCode.ENTER);
    waitUntil(() -> label("#move-refusal").contains("原因"));
    assertThat(bags()).isEqualTo(120);

    clickOn("#move-reason");
    setText("#move-reason", "两条破损已清出");
    clickOn("#move-act");
    waitUntil(() -> !get(Overlay.class).showing());
    assertThat(get(SupplyService.class).line(BAGS_HERE).orElseThrow().batches())
        .containsExactly(new StockBatch("甲", SOON, 118));
    StockExplanation why = get(SupplyService.class).explain(BAGS_HERE).orElseThrow();
    assertThat(why.moves().getLast().move().reason()).isEqualTo("两条破损已清出");
    assertThat(why.moves().getLast().move().kind()).isEqualTo(MoveKind.COUNT);
  }

  @Test
  void goodsComeIntoADepotThatHadNoneByInitialsAndMouse() {
    clickOn("#rail-supply");
    clickOn("#stock-move");
    waitUntil(() -> lookup("#move-depot").tryQuery().isPresent());
    clickOn("#move-depot").write("hdk");
    type(KeyCode.TAB);
    clickOn("#move-item").write("bzd");
    type(KeyCode.TAB);
    waitUntil(() -> label("#move-balance").contains("0"));
    clickOn("#move-IN");
    clickOn("#move-quantity").write("30");
    clickOn("#move-batch").write("B7");
    clickOn("#move-expiry").write("20271231");
    clickOn("#move-act");
    waitUntil(() -> !get(Overlay.class).showing());

    assertThat(
            get(SupplyService.class)
                .line(new StockKey("W2", BAGS, ReserveMode.PHYSICAL))
                .orElseThrow()
                .batches())
        .containsExactly(new StockBatch("B7", LocalDate.of(2027, 12, 31), 30));
  }

  @Test
  void goodsAreHeldBackAndGivenOutOfTheReservation() {
    selectBags();
    write("-");
    waitUntil(() -> label("#move-balance").contains("120"));
    clickOn("#move-RESERVE");
    clickOn("#move-quantity").write("100");
    waitUntil(() -> label("#move-balance").contains("20"));
    type(KeyCode.ENTER);
    waitUntil(() -> label("#move-refusal").contains("为谁"));
    setText("#move-holder", "示例乡");
    setText("#move-reason", "二线海塘");
    clickOn("#move-act");
    waitUntil(() -> !get(Overlay.class).showing());
    assertThat(bags()).isEqualTo(120);
    assertThat(get(SupplyService.class).line(BAGS_HERE).orElseThrow().reserved()).isEqualTo(100);

    selectBags();
    write("-");
    waitUntil(() -> size("#move-reservations") == 1);
    write("21");
    waitUntil(() -> label("#move-refusal").contains("20"));
    interact(() -> list("#move-reservations").getSelectionModel().selectFirst());
    waitUntil(() -> label("#move-hint").contains("发放"));
    clickOn("#move-act");
    waitUntil(() -> !get(Overlay.class).showing());
    StockLine left = get(SupplyService.class).line(BAGS_HERE).orElseThrow();
    assertThat(left.quantity()).isEqualTo(20);
    assertThat(left.reservations()).isEmpty();
  }

  @Test
  void anOrderOfSeveralGoodsIsSentFromOneDepot() {
    clickOn("#rail-supply");
    clickOn("#supply-new");
    waitUntil(() -> lookup("#transfer-target").tryQuery().isPresent());
    clickOn("#transfer-target").write("hdk");
    waitUntil(() -> !list("#transfer-targets").getItems().isEmpty());
    type(KeyCode.ENTER);
    clickOn("#transfer-item").write("bzd");
    waitUntil(() -> !list("#transfer-items").getItems().isEmpty());
    type(KeyCode.ENTER);
    waitUntil(() -> !list("#transfer-depots").getItems().isEmpty());
    interact(() -> list("#transfer-depots").getSelectionModel().selectFirst());
    clickOn("#transfer-quantity").write("50+");
    waitUntil(() -> list("#transfer-lines").getItems().size() == 1);

    write("yys");
    waitUntil(() -> !list("#transfer-items").getItems().isEmpty());
    type(KeyCode.ENTER);
    waitUntil(() -> !list("#transfer-depots").getItems().isEmpty());
    clickOn("#transfer-quantity").write("10");
    waitUntil(() -> !lookup("#transfer-act").queryButton().isDisabled());
    clickOn("#transfer-act");
    waitUntil(() -> !get(TransferService.class).list().isEmpty());

    assertThat(get(TransferService.class).list().getFirst().lines())
        .containsExactly(new TransferLine(BAGS, 50), new TransferLine(WATER, 10));
    assertThat(bags()).isEqualTo(70);
  }

  @Test
  void aKitFillsAnOrderForSoManyPeople() {
    List<TransferLine> ten = List.of(new TransferLine(BAGS, 20), new TransferLine(WATER, 5));
    get(KitService.class).register(List.of(new Kit("TZ-10", "十人份", 10, ten)));
    clickOn("#rail-supply");
    clickOn("#supply-new");
    waitUntil(() -> lookup("#transfer-target").tryQuery().isPresent());
    clickOn("#transfer-target").write("hdk");
    waitUntil(() -> !list("#transfer-targets").getItems().isEmpty());
    type(KeyCode.ENTER);
    clickOn("#transfer-item").write("TZ-10");
    waitUntil(() -> !list("#transfer-items").getItems().isEmpty());
    type(KeyCode.ENTER);
    waitUntil(() -> !list("#transfer-depots").getItems().isEmpty());
    interact(() -> list("#transfer-depots").getSelectionModel().selectFirst());
    clickOn("#transfer-quantity").write("61+");
    waitUntil(() -> label("#transfer-refusal").contains("60"));
    setText("#transfer-quantity", "15");
    clickOn("#transfer-quantity").write("+");
    waitUntil(() -> list("#transfer-lines").getItems().size() == 2);
    clickOn("#transfer-act");
    waitUntil(() -> !get(TransferService.class).list().isEmpty());
    assertThat(get(TransferService.class).list().getFirst().lines())
        .containsExactly(new TransferLine(BAGS, 30), new TransferLine(WATER, 8));
  }

  @Test
  void whatNoDepotHasInHandNamesWhoCouldBeCalledOff() {
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem("2010101", "救生衣", null, "件", null, true)));
    supply.recount(
        List.of(
            new Stocktake(
                new StockKey("W1", "2010101", ReserveMode.AGREEMENT), 300, "", null, 0, 24L)));
    clickOn("#rail-supply");
    clickOn("#supply-new");
    waitUntil(() -> lookup("#transfer-target").tryQuery().isPresent());
    clickOn("#transfer-target").write("hdk");
    waitUntil(() -> !list("#transfer-targets").getItems().isEmpty());
    type(KeyCode.ENTER);
    clickOn("#transfer-item").write("jsy");
    waitUntil(() -> !list("#transfer-items").getItems().isEmpty());
    type(KeyCode.ENTER);
    waitUntil(() -> label("#transfer-hint").contains("24"));
    assertThat(label("#transfer-hint")).contains("中心库", "协议", "300");
  }

  @Test
  void theRungsBetweenAreTakenFromTheOtherSteps() {
    TransferService transfers = get(TransferService.class);
    String number =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.DEPOT, "W2", "海岛库"),
            "前置",
            List.of(new TransferLine(BAGS, 20)));
    clickOn("#rail-supply");
    waitUntil(() -> !lookup("#transfers .table-row-cell:filled").queryAll().isEmpty());
    clickOn((Node) lookup("#transfers .table-row-cell:filled").query());
    waitUntil(() -> !lookup("#transfer-others").query().isDisabled());
    MenuButton others = lookup("#transfer-others").queryAs(MenuButton.class);
    assertThat(others.getItems())
        .extracting(MenuItem::getText)
        .as("sent without an approval, which can still be told")
        .containsExactly("登记批准", "登记备货", "登记装车");

    interact(() -> others.getItems().getFirst().fire());
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    setText("#form-0", "区长");
    clickOn("#form-act");
    waitUntil(() -> others.getItems().size() == 2);
    assertThat(transfers.find(number).orElseThrow().unapproved()).isFalse();

    interact(() -> others.getItems().getFirst().fire());
    waitUntil(() -> get(Overlay.class).showing());
    type(KeyCode.ENTER);

    waitUntil(() -> transfers.find(number).orElseThrow().state() == TransferState.PICKED);
    waitUntil(() -> others.getItems().size() == 1);
    assertThat(others.getItems()).extracting(MenuItem::getText).containsExactly("登记装车");
    assertThat(lookup("#transfer-next").queryButton().getText()).isEqualTo("登记启运");
  }

  @Test
  void goodsThatComeBackInPartsAreWrittenOnThePage() {
    SupplyService supply = get(SupplyService.class);
    supply.registerItems(List.of(new SupplyItem(PUMP, "水泵", null, "台", null, true)));
    StockKey pumps = new StockKey("W1", PUMP, ReserveMode.PHYSICAL);
    supply.move(pumps, MoveKind.IN, 6, new StockBatch("", null, 0), "");
    TransferService transfers = get(TransferService.class);
    String number =
        transfers.send(
            "W1",
            new Destination(Destination.Kind.PARTNER, "H1", "邻区"),
            "排涝",
            List.of(new TransferLine(PUMP, 6)));
    transfers.depart(number, "", "", "");
    get(TransferOutcomes.class).sign(number, List.of(new TransferReceipt(PUMP, 6, 0)), "现场");
    get(TransferSteps.class).askBack(number, LocalDate.of(2099, 1, 31));
    clickOn("#rail-supply");
    waitUntil(() -> !lookup("#transfers .table-row-cell:filled").queryAll().isEmpty());
    clickOn((Node) lookup("#transfers .table-row-cell:filled").query());
    waitUntil(() -> lookup("#transfer-next").queryButton().getText().contains("归还"));
    clickOn("#transfer-next");
    waitUntil(() -> lookup("#sign-act").tryQuery().isPresent());
    interact(() -> {
      List<TextInputControl> fields =
          lookup("#sign-goods .text-field").queryAllAs(TextInputControl.class).stream().toList();
      fields.getFirst().setText("4");
      fields.getLast().setText("2");
    });
    clickOn("#sign-act");
    waitUntil(() -> !lookup("#sign-refusal").queryLabeled().getText().isEmpty());
    setText("#sign-receiver", "两台落水");
    clickOn("#sign-act");
    waitUntil(() -> transfers.find(number).orElseThrow().state() == TransferState.RETURNED);

    assertThat(supply.line(pumps).orElseThrow().quantity()).isEqualTo(4);
    assertThat(transfers.find(number).orElseThrow().handling().returned())
        .containsExactly(new TransferReceipt(PUMP, 4, 2));
  }

  private void selectBags() {
    clickOn("#rail-supply");
    waitUntil(() -> lookup("#stock .table-row-cell:filled").queryAll().size() == 2);
    Node row =
        lookup("#stock .table-row-cell:filled").queryAll().stream()
            .filter(one -> one.lookupAll(".text").toString().contains("编织袋"))
            .findFirst()
            .orElseThrow();
    // In the middle of the row stands a number, which explains itself.
    clickOn(from(row).lookup("编织袋").<Node>query());
  }

  private long bags() {
    return get(SupplyService.class).line(BAGS_HERE).orElseThrow().quantity();
  }

  private String label(String id) {
    return lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  private void setText(String id, String text) {
    interact(() -> lookup(id).queryTextInputControl().setText(text));
  }

  private int size(String id) {
    return lookup(id).tryQueryAs(ListView.class).map(list -> list.getItems().size()).orElse(0);
  }

  private ListView<?> list(String id) {
    return lookup(id).queryAs(ListView.class);
  }
}
