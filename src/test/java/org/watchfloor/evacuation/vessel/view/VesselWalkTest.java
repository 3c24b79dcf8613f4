package org.watchfloor.evacuation.vessel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselKind;
import org.watchfloor.evacuation.vessel.VesselProfile;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Overlay;

/** Calls the boats home on the page 转移, with the keyboard alone. */
class VesselWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(VesselService.class).register(List.of(vessel("V1"), vessel("V2")));
  }

  private static VesselProfile vessel(String number) {
    return new VesselProfile(
        number,
        "示例渔" + number,
        VesselKind.FISHING,
        "沈家门",
        null,
        new GeoPoint(122.3, 29.94),
        PointSource.UNTOLD,
        8,
        "甚高频16频道",
        null);
  }

  private Vessel vesselNow(String number) {
    return get(VesselService.class).find(number).orElseThrow();
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  @Test
  void aDigitIsAReportAndTheFormTakesTheRest() {
    interact(() -> get(Navigator.class).open(new ObjectRef(VesselService.KIND, "V2")));
    TableView<?> table = lookup("#vessels .table-view").queryAs(TableView.class);
    waitUntil(() ->
        table.getSelectionModel().getSelectedItem() instanceof Vessel vessel
            && vessel.number().equals("V2"));
    assertThat(label("#vessel-facts")).contains("没有人报过", "甚高频16频道");
    interact(table::requestFocus);
    type(KeyCode.DIGIT3);
    waitUntil(() -> vesselNow("V2").state() == VesselState.AT_SEA);
    waitUntil(() -> label("#vessel-summary").contains("在外 1"));
    assertThat(vesselNow("V1").state()).isEqualTo(VesselState.UNKNOWN);
    type(KeyCode.ENTER);
    waitUntil(() -> get(Overlay.class).showing());
    write("6");
    clickOn("#form-3").write("here");
    clickOn("#form-act");
    waitUntil(() -> !label("#form-refusal").isEmpty());
    clickOn("#form-3").eraseText(4).write("122.6,29.8");
    clickOn("#form-act");
    waitUntil(() -> vesselNow("V2").people() == 6);
    waitUntil(() -> label("#vessel-facts").contains("122.60000,29.80000"));
    waitUntil(() -> label("#vessel-summary").contains("船上 6 人"));
  }
}
