package org.watchfloor.shelter.arrival.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.arrival.Arrival;
import org.watchfloor.shelter.arrival.ArrivalFinder.Guest;
import org.watchfloor.shelter.arrival.ArrivalService;
import org.watchfloor.shelter.arrival.Need;
import org.watchfloor.shelter.arrival.TagCode;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/** An evening at a desk with nothing but a keyboard, a scanner and a card reader that are one. */
class DeskWalkTest extends GuiTest {
  /** Of nobody: no place has the code 000000. */
  private static final String CARD = "00000019800105012X";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    ShelterService shelters = get(ShelterService.class);
    shelters.register(List.of(site("B1", 3), site("B2", 9)));
    shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    shelters.turn("B2", ShelterState.OPEN, ShelterStage.URGENT, "");
  }

  private static ShelterSite site(String number, long room) {
    return new ShelterSite(
        number,
        "示例安置点" + number,
        null,
        null,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        room,
        room,
        0,
        List.of(ShelterHazard.FLOOD),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  /** As a scanner types: all of it at once, and Enter. */
  private void scan(String code) {
    interact(() -> lookup("#arrival-line").queryAs(TextField.class).appendText(code));
    type(KeyCode.ENTER);
  }

  /** Whose booking is chosen in the list of the family; empty for nobody's. */
  private String chosen() {
    RegisterTable<?> family = see(() -> lookup("#arrival-family").queryAs(RegisterTable.class));
    return family.selected().get() instanceof Guest guest ? guest.arrival().id() : "";
  }

  private List<Arrival> inside(String shelter) {
    return get(ArrivalService.class).inside(shelter);
  }

  @Test
  void scanEnterScanEnter() {
    String tag = TagCode.make(get(Ids.class));
    interact(() -> {
      get(DeskViewModel.class).shown().set(true);
      get(Navigator.class).open(DeskViewModel.PAGE);
    });
    waitUntil(() -> label("#arrival-beds").startsWith("余床 3"));
    waitUntil(() -> see(() -> lookup("#arrival-line").query().isFocused()));
    scan("示例甲" + CARD);
    scan(tag);
    waitUntil(() -> inside("B1").stream().anyMatch(one -> one.tag().equals(tag)));
    waitUntil(() -> label("#arrival-outcome").contains("示***"));
    assertThat(label("#arrival-outcome")).doesNotContain("示例甲");

    type(KeyCode.F7);
    scan("示例乙");
    waitUntil(() -> inside("B1").size() == 2);
    assertThat(inside("B1"))
        .extracting(Arrival::family)
        .containsOnly(inside("B1").getFirst().family());

    Arrival second = inside("B1").getLast();
    waitUntil(() -> chosen().equals(second.id()));
    type(KeyCode.F4);
    waitUntil(() -> get(Overlay.class).showing());
    interact(() -> lookup("#form-5").query().requestFocus());
    write("000-0000-0009");
    interact(() -> lookup("#form-7").query().requestFocus());
    write("长期用药、行动不便");
    interact(() -> lookup("#form-act").queryButton().fire());
    waitUntil(() ->
        get(ArrivalService.class)
            .find(second.id())
            .orElseThrow()
            .person()
            .needs()
            .equals(List.of(Need.WHEELCHAIR, Need.MEDICINE)));
    assertThat(get(ArrivalService.class).unmask(second.id(), "核对").phone())
        .isEqualTo("000-0000-0009");
    interact(() -> lookup("#arrival-line").query().requestFocus());

    type(KeyCode.F7);
    scan("示例丙");
    scan("示例丁");
    waitUntil(() -> label("#arrival-outcome").contains("住不下"));
    assertThat(inside("B1")).hasSize(3);
    type(KeyCode.F6);
    waitUntil(() -> get(Overlay.class).showing());
    write("外面正在涨水");
    type(KeyCode.ENTER);
    waitUntil(() -> inside("B1").size() == 4);

    interact(() -> get(DeskViewModel.class).sit("B2"));
    waitUntil(() -> label("#arrival-beds").startsWith("余床 9"));
    interact(() -> lookup("#arrival-line").query().requestFocus());
    scan(CARD);
    waitUntil(() -> label("#arrival-outcome").contains("没有重复登记"));
    type(KeyCode.F6);
    waitUntil(() -> inside("B2").size() == 1);
    assertThat(inside("B1")).hasSize(3);
  }
}
