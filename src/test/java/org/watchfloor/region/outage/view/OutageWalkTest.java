package org.watchfloor.region.outage.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.Outage;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Reach;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Overlay;

/** A night of silence on the page 三断, with the keyboard alone. */
class OutageWalkTest extends GuiTest {
  private static final String TOWN = "330901001000";
  private static final String ISLAND = "330901002000";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    RegionService region = get(RegionService.class);
    region.registerAreas(
        List.of(
            new Area("330900000000", "示例区", AreaLevel.COUNTY, null, 0, 0, null, PointSource.UNTOLD),
            area(TOWN, "东港镇", 122.3),
            area(ISLAND, "虾峙镇", 122.25)));
    region.registerUnits(
        List.of(new OrgUnit("U1", "虾峙镇值班室", UnitKind.values()[0], null, ISLAND, "0580-0000001")));
    region.registerContacts(
        List.of(
            new Contact(
                "C1",
                "虾峙镇值班员",
                "U1",
                null,
                "0580-0000001",
                "000-1740-0001",
                "370-0001",
                null,
                null)));
  }

  private static Area area(String code, String name, double lon) {
    return new Area(
        code,
        name,
        AreaLevel.TOWN,
        "330900000000",
        9,
        20,
        new GeoPoint(lon, 29.8),
        PointSource.UNTOLD);
  }

  private Outage outage(String area) {
    return get(OutageService.class).find(area).orElseThrow().outage();
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private TableView<?> table() {
    return lookup("#outages .table-view").queryAs(TableView.class);
  }

  private void select(String code) {
    interact(() -> get(Navigator.class).open(new ObjectRef(OutageService.KIND, code)));
    waitUntil(() ->
        table().getSelectionModel().getSelectedItem() instanceof PlaceStatus place
            && place.code().equals(code));
    interact(() -> table().requestFocus());
  }

  @Test
  void oneKeyIsOneReportOverTheChosenChannel() {
    select(ISLAND);
    assertThat(label("#outage-contacts")).contains("虾峙镇值班员", "370-0001", "000-1740-0001");
    assertThat(label("#outage-known")).contains("不明，没有人报过");
    interact(() -> get(OutageViewModel.class).channel.set(Channel.RADIO));
    type(KeyCode.DIGIT1);
    waitUntil(() -> outage(ISLAND).state(Strand.ROAD) == StrandState.DOWN);
    assertThat(Objects.requireNonNull(outage(ISLAND).report(Strand.ROAD)).channel())
        .isEqualTo(Channel.RADIO);
    type(KeyCode.DIGIT6);
    waitUntil(() -> outage(ISLAND).state(Strand.POWER) == StrandState.UP);
    waitUntil(() -> label("#outage-known").contains("370 MHz 电台"));
    assertThat(outage(ISLAND).reach()).isEqualTo(Reach.HEARD);
    type(KeyCode.U);
    waitUntil(() -> outage(ISLAND).reach() == Reach.UNREACHED);
    waitUntil(() -> label("#outage-contacts").contains("未通"));
    assertThat(label("#outage-next")).startsWith("下一步：固定电话 0580-0000001");
    waitUntil(() -> lookup("#band-outage").tryQuery().filter(Node::isVisible).isPresent());
    type(KeyCode.T);
    waitUntil(() -> get(Overlay.class).showing());
    write("水上救援队");
    type(KeyCode.ENTER);
    waitUntil(() -> outage(ISLAND).reach() == Reach.SENT);
    waitUntil(() -> label("#outage-reach").contains("水上救援队"));
    interact(() -> table().requestFocus());
    type(KeyCode.C);
    waitUntil(() -> outage(ISLAND).reach() == Reach.HEARD);
    waitUntil(() -> lookup("#band-outage").tryQuery().filter(Node::isVisible).isEmpty());
  }

  @Test
  void theWholeCallGoesInAtOnceAndATimeThatCannotBeReadIsRefusedInPlace() {
    select(TOWN);
    type(KeyCode.ENTER);
    waitUntil(() -> get(Overlay.class).showing());
    interact(() -> lookup("#form-0").queryComboBox().getSelectionModel().select(1));
    clickOn("#form-4").write("soon");
    clickOn("#form-act");
    waitUntil(() -> label("#form-refusal").contains("soon"));
    clickOn("#form-4").eraseText(4).write("-30");
    clickOn("#form-act");
    waitUntil(() -> outage(TOWN).state(Strand.ROAD) == StrandState.DOWN);
    waitUntil(() -> label("#outage-reach").contains("30 分钟前"));
    assertThat(outage(TOWN).state(Strand.POWER)).isEqualTo(StrandState.UNKNOWN);
  }
}
