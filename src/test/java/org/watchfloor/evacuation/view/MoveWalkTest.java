package org.watchfloor.evacuation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/** Clears a slope by night: orders the move, ticks households off, one refuses. */
class MoveWalkTest extends GuiTest {
  private static final String VILLAGE = "330900001201";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(VILLAGE, "长山村", AreaLevel.VILLAGE, null, 0, 0, null, PointSource.UNTOLD)));
    get(RiskService.class).register(List.of(risk("F1"), risk("F2")));
    get(HouseholdService.class)
        .register(
            List.of(household("H1", "F1", 1), household("H2", "F1", 0), household("H3", "F2", 0)));
  }

  private static RiskPoint risk(String number) {
    return new RiskPoint(
        number,
        "屋后山坡" + number,
        RiskKind.GEOLOGICAL,
        RiskColor.RED,
        VILLAGE,
        new GeoPoint(122.11, 30.04),
        PointSource.UNTOLD,
        2,
        6,
        null);
  }

  private static HouseholdProfile household(String number, String risk, long frail) {
    return new HouseholdProfile(
        number,
        VILLAGE,
        risk,
        "示例户" + number,
        3,
        frail,
        null,
        "山脚一号",
        "000-0000-0001",
        null,
        "网格员",
        null,
        null);
  }

  private Household household(String number) {
    return get(HouseholdService.class).find(number).orElseThrow();
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private TableView<?> table(String id) {
    return lookup(id + " .table-view").queryAs(TableView.class);
  }

  private void selectPoint(String id) {
    TableView<?> points = table("#points");
    interact(() -> {
      for (int i = 0; i < points.getItems().size(); i++) {
        if (points.getItems().get(i) instanceof PointCount point && point.id().equals(id)) {
          points.getSelectionModel().clearAndSelect(i);
        }
      }
      points.requestFocus();
    });
  }

  @Test
  void aWarningAsksForTheOrderAndFillsItsReason() {
    interact(() -> get(Navigator.class).open("evacuation"));
    waitUntil(() -> lookup("#move-triggers-call").tryQuery().isPresent());
    assertThat(see(() -> lookup("#move-triggers").query().isVisible())).isFalse();
    get(WarningService.class)
        .type(
            new TypedWarning(
                "区气象台",
                "暴雨",
                WarningColour.RED,
                List.of(),
                "三小时内雨量将超过 100 毫米",
                "",
                get(WatchClock.class).instant().plus(Duration.ofHours(6)),
                "气象台值班员"));
    waitUntil(() -> see(() -> lookup("#move-triggers").query().isVisible()));
    assertThat(label("#move-triggers-asked")).contains("暴雨红色预警", "2 处风险点 3 户 9 人");
    interact(() -> lookup("#move-triggers-call").queryButton().fire());
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    assertThat(see(() -> lookup("#form-0").queryAs(TextField.class).getText())).isEqualTo("暴雨红色预警");
  }

  @Test
  void theThreeCountsStandApartAndEachNumberOpensItsHouseholds() {
    EvacuationService moves = get(EvacuationService.class);
    moves.call(
        new CallOrder(
            new Scope(List.of("F1"), List.of()),
            "台风登陆前",
            moves.signingPosts().getFirst(),
            "",
            "村社客车",
            get(WatchClock.class).instant().plus(Duration.ofHours(6)),
            ""));
    get(HouseholdService.class)
        .report(List.of("H1", "H2"), HouseholdReport.of(HouseholdState.RELATIVES), null);
    moves.found(List.of("H2"), Settlement.DISPERSED, true, "房屋倒塌", "");
    interact(() -> {
      get(SafetyTabs.class).shown().set(SafetyTabs.Part.COUNTS);
      get(Navigator.class).open(SafetyTabs.PAGE);
    });
    waitUntil(() -> table("#counted").getItems().size() == 4);
    assertThat(label("#count-evacuated")).isEqualTo("紧急避险转移 6 人（2 户）");
    assertThat(label("#count-settled")).isEqualTo("紧急转移安置 3 人（集中 0，分散 3）");
    assertThat(label("#count-relief")).isEqualTo("需紧急生活救助 3 人");
    interact(() -> table("#counted").requestFocus());
    type(KeyCode.DIGIT3);
    waitUntil(() -> table("#counted").getItems().size() == 1);
    type(KeyCode.DIGIT1);
    waitUntil(() -> table("#counted").getItems().size() == 2);
    interact(() -> {
      table("#count-towns").getSelectionModel().select(0);
      table("#counted").requestFocus();
    });
    type(KeyCode.DIGIT0);
    waitUntil(() -> table("#counted").getItems().size() == 4);
  }

  @Test
  void aMoveIsOrderedAndEveryHouseholdIsTickedOffByKey() {
    interact(() -> get(Navigator.class).open(SafetyTabs.PAGE));
    waitUntil(() -> table("#points").getItems().size() == 2);
    assertThat(label("#evacuation-danger")).contains("没有正在进行的转移");
    selectPoint("F1");
    waitUntil(() -> table("#households").getItems().size() == 2);
    type(KeyCode.N);
    waitUntil(() -> get(Overlay.class).showing());
    write("台风登陆前");
    clickOn("#form-2").write("6");
    clickOn("#form-act");
    waitUntil(() -> label("#form-refusal").contains("应急管理局局长"));
    interact(() -> lookup("#form-3").queryComboBox().getSelectionModel().select(0));
    clickOn("#form-act");
    waitUntil(() -> !get(EvacuationService.class).open().isEmpty());
    waitUntil(() -> label("#evacuation-danger").contains("还有 2 户 6 人未转移"));
    waitUntil(() -> label("#evacuation-deadline").contains("剩"));

    TableView<?> households = table("#households");
    waitUntil(
        () -> households.getItems().getFirst() instanceof MoveRow row && row.number().equals("H1"));
    interact(() -> {
      households.getSelectionModel().clearAndSelect(0);
      households.requestFocus();
    });
    assertThat(label("#household-name")).contains("示***").doesNotContain("示例户");
    assertThat(label("#household-facts")).doesNotContain("000-0000", "山脚");
    type(KeyCode.V);
    waitUntil(() -> get(Overlay.class).showing());
    write("核对电话");
    clickOn("#form-act");
    waitUntil(() -> label("#household-name").contains("示例户H1"));
    interact(() -> households.requestFocus());
    assertThat(label("#household-facts")).contains("000-0000-0001", "山脚一号");
    type(KeyCode.V);
    waitUntil(() -> label("#household-name").contains("示***"));
    type(KeyCode.M);
    waitUntil(() -> household("H1").state() == HouseholdState.MOVED);
    waitUntil(() -> label("#evacuation-danger").contains("还有 1 户 3 人未转移"));
    assertThat(label("#evacuation-moved")).isEqualTo("紧急避险转移 3 人");
    assertThat(label("#evacuation-settled")).contains("紧急转移安置 0 人");

    interact(() -> {
      households.getSelectionModel().clearAndSelect(0);
      households.requestFocus();
    });
    type(KeyCode.J);
    waitUntil(() -> get(Overlay.class).showing());
    write("村书记");
    clickOn("#form-act");
    waitUntil(() -> household("H2").state() == HouseholdState.REFUSED);
    waitUntil(() -> label("#evacuation-totals").contains("拒绝 1 户"));
    waitUntil(() -> label("#household-state").contains("村书记 劝导：仍拒绝"));
    interact(() -> households.requestFocus());
    type(KeyCode.F);
    waitUntil(() -> get(Overlay.class).showing());
    assertThat(see(() -> lookup("#form-1").queryTextInputControl().getText())).contains("第二十六条");
    interact(() -> lookup("#form-0").queryComboBox().getSelectionModel().select(0));
    clickOn("#form-2").write("某派出所");
    clickOn("#form-act");
    waitUntil(() -> household("H2").state() == HouseholdState.MOVED);
    waitUntil(() -> label("#evacuation-totals").contains("强制 1 户"));
    waitUntil(() -> label("#household-state").contains("某派出所 执行"));
    assertThat(label("#household-state")).contains("去向没有写明");
    interact(() -> households.requestFocus());
    type(KeyCode.P);
    waitUntil(() -> get(Overlay.class).showing());
    write("礼堂");
    clickOn("#form-act");
    waitUntil(() -> household("H2").whereabouts().place().equals("礼堂"));
    waitUntil(() -> !see(() -> lookup("#household-force-placed").query().isVisible()));
    interact(() -> {
      households.getSelectionModel().selectAll();
      households.requestFocus();
    });
    type(KeyCode.R);
    waitUntil(() -> label("#evacuation-danger").contains("全部已转"));
    assertThat(household("H3").state()).isEqualTo(HouseholdState.HOME);
  }
}
