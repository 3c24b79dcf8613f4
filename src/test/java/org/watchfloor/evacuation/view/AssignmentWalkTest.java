package org.watchfloor.evacuation.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.CallOrder;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.Scope;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;

/** Sends three households to two shelters, pins one, and takes it over. */
class AssignmentWalkTest extends GuiTest {
  private static final String TOWN = "330900001000";
  private static final String VILLAGE = "330900001201";
  private static final GeoPoint HOME = new GeoPoint(122.11, 30.04);

  private String move = "";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(TOWN, "昌国街道", AreaLevel.TOWN, null, 0, 0, null, PointSource.UNTOLD),
                new Area(VILLAGE, "长山村", AreaLevel.VILLAGE, TOWN, 0, 0, HOME, PointSource.UNTOLD)));
    get(RegionService.class)
        .registerUnits(
            List.of(new OrgUnit("U1", "昌国街道办事处", UnitKind.TOWN, null, TOWN, "000-0000-0147")));
    get(RegionService.class)
        .registerContacts(
            List.of(
                new Contact("L1", "长山村书记", "U1", "000-0000-0481", null, null, null, null, null)));
    get(ShelterService.class)
        .register(List.of(shelter("B1", "示例小学", 0, 4), shelter("B2", "示例中学", 0.02, 40)));
    get(HouseholdService.class)
        .register(List.of(household("H1", 3), household("H2", 2), household("H3", 50)));
    WatchClock clock = get(WatchClock.class);
    move =
        get(EvacuationService.class)
            .call(
                new CallOrder(
                    new Scope(List.of(), List.of(VILLAGE)),
                    "台风登陆前",
                    get(EvacuationService.class).signingPosts().getFirst(),
                    "",
                    "村社客车",
                    clock.instant().plus(Duration.ofHours(6)),
                    ""));
  }

  private static ShelterSite shelter(String number, String name, double east, long capacity) {
    return new ShelterSite(
        number,
        name,
        null,
        null,
        new GeoPoint(HOME.lon() + east, HOME.lat()),
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        capacity,
        capacity,
        0,
        List.of(ShelterHazard.FLOOD),
        null,
        Lifecycle.IN_USE,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  private static HouseholdProfile household(String number, long people) {
    return new HouseholdProfile(
        number,
        VILLAGE,
        null,
        "示例户" + number,
        people,
        0,
        null,
        null,
        null,
        null,
        "长山村书记",
        "长山村网格员",
        null);
  }

  private String label(String id) {
    return see(() -> lookup(id).queryAs(Label.class).getText());
  }

  private TableView<?> table(String id) {
    return lookup(id + " .table-view").queryAs(TableView.class);
  }

  private List<String> lines() {
    return see(() ->
        table("#assignment").getItems().stream()
            .map(Proposal.Line.class::cast)
            .map(line ->
                line.row().number()
                    + " "
                    + (line.shelter() == null ? "-" : line.shelter().number()))
            .toList());
  }

  @Test
  void householdsAreAssignedOneIsPinnedAndItIsTakenOver() throws IOException {
    interact(() -> {
      get(Navigator.class).open(SafetyTabs.PAGE);
      get(SafetyTabs.class).shown().set(SafetyTabs.Part.ASSIGNMENT);
    });
    waitUntil(() -> label("#assignment-move").contains(move));
    clickOn("#assignment-propose");
    waitUntil(() -> lines().equals(List.of("H3 -", "H1 B2", "H2 B2")));
    assertThat(label("#assignment-quality")).contains("2 户有去处，1 户没有");
    assertThat(label("#shelters-shut-said")).contains("2 户 5 人要去示例中学，它还没有开放");

    interact(() -> {
      table("#assignment").getSelectionModel().clearAndSelect(1);
      lookup("#assignment-shelter").queryComboBox().getSelectionModel().select(0);
    });
    clickOn("#assignment-pin");
    waitUntil(() -> lines().contains("H1 B1"));

    clickOn("#assignment-take");
    waitUntil(() -> "B1".equals(get(ShelterPlans.class).planned().get("H1")));
    waitUntil(() -> lines().isEmpty());
    assertThat(get(ShelterPlans.class).planned()).doesNotContainKey("H3");

    clickOn("#assignment-print");
    waitUntil(() -> get(Overlay.class).showing());
    clickOn("#form-act");
    waitUntil(() -> printed().isPresent());
    try (PDDocument paper = Loader.loadPDF(printed().orElseThrow().toFile())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(paper.getNumberOfPages()).isEqualTo(3);
      assertThat(text).contains("避险明白卡", "到哪里：示例小学", "长山村 转移安置名单", "没有去处");
      assertThat(text).contains("1 户 3 人要去示例小学，它还没有开放", "示例小学（未开放）", "印卡时还没有开放，动身前先问责任人");
      assertThat(text)
          .as("the families' own cards name them, and so does the list for the doors")
          .contains("H1 · 示例户H1 · 3 人", "责任岗位 B")
          .doesNotContain("示***")
          .contains("找谁：长山村书记，电话 000-0000-0481", "找不到时：长山村网格员，电话 ____")
          .contains("镇街值班电话：000-0000-0147");
    }
    interact(() -> {
      lookup("#shelters-shut-open")
          .queryAllAs(Button.class)
          .forEach(button -> assertThat(button.getText()).isEqualTo("开放示例小学 O"));
      get(SafetyTabs.class).shown().set(SafetyTabs.Part.PEOPLE);
    });
    waitUntil(() -> see(() -> lookup("#households .table-view").tryQuery().isPresent()));
    assertThat(see(() -> lookup("#evacuation-call").query().getStyleClass()))
        .as("to open the door people are on their way to comes before the next call")
        .doesNotContain("accent");
    interact(() -> table("#households").requestFocus());
    type(KeyCode.O);
    waitUntil(() -> get(Overlay.class).showing());
    clickOn("#form-act");
    waitUntil(
        () -> get(ShelterService.class).find("B1").orElseThrow().state() == ShelterState.OPEN);
    waitUntil(() -> label("#shelters-shut-said").equals("1 户 2 人要去示例中学，它还没有开放（关闭）：请先开放"));
  }

  private Optional<Path> printed() throws IOException {
    Path folder = get(DataFolder.class).root().resolve("prints");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".pdf")).findFirst();
    }
  }
}
