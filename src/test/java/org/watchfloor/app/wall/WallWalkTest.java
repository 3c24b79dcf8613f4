package org.watchfloor.app.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.app.wall.shown.Showing;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.region.Contact;
import org.watchfloor.region.RegionService;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.Equipment;
import org.watchfloor.shelter.Lifecycle;
import org.watchfloor.shelter.ShelterGrade;
import org.watchfloor.shelter.ShelterKind;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterSite;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Tasks;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectCarry;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.RealmFrame;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.SavedViews;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.view.MapParts;

/** The wall beside the desk: what hangs on it, what is sent there, where it stands. */
class WallWalkTest extends GuiTest {
  /** Whoever is named or can be called in a record, in every field that takes words. */
  private static final String PERSON = "某某甲";

  private static final String PHONE = "0000-0000000";
  private static final String BOTH = PERSON + " " + PHONE;
  private static final GeoPoint HERE = new GeoPoint(122.10, 30.02);
  private String incident = "";

  @Override
  protected void prepare() {
    Instant now = Instant.parse("2026-07-20T12:00:00Z");
    incident =
        get(IncidentService.class)
            .report(
                new NewIncident(
                    new IncidentDetails(
                        BOTH + "家进水",
                        "11A02",
                        BOTH + "家",
                        HERE,
                        PointSource.UNTOLD,
                        null,
                        BOTH,
                        BOTH,
                        now,
                        now),
                    Severity.LARGE,
                    true));
    get(TeamService.class)
        .register(
            List.of(
                new TeamProfile(
                    "T1",
                    "水上救援队 " + PHONE,
                    TeamClass.COMPREHENSIVE,
                    List.of(Capability.FIRE),
                    20,
                    Readiness.STANDBY,
                    BOTH,
                    null,
                    new GeoPoint(122.11, 30.03),
                    PointSource.UNTOLD,
                    5,
                    PHONE,
                    null)));
    get(TeamService.class).assign("T1", incident, BOTH, "");
    get(TeamService.class)
        .locate("T1", new GeoPoint(122.12, 30.03), PointSource.UNTOLD, BOTH, null);
    get(ShelterService.class)
        .register(
            List.of(
                new ShelterSite(
                    "S1",
                    "示例小学",
                    null,
                    BOTH,
                    new GeoPoint(122.13, 30.01),
                    PointSource.UNTOLD,
                    ShelterGrade.values()[0],
                    ShelterKind.values()[0],
                    900,
                    300,
                    0,
                    0,
                    List.of(),
                    BOTH,
                    Lifecycle.values()[0],
                    BOTH,
                    PHONE,
                    null,
                    Equipment.UNTOLD)));
    get(SupplyService.class)
        .registerDepots(
            List.of(
                new Depot(
                    "D1",
                    "示例库",
                    DepotTier.TOWN,
                    BOTH,
                    null,
                    BOTH,
                    new GeoPoint(122.08, 30.01),
                    PointSource.UNTOLD,
                    PHONE)));
    get(RiskService.class)
        .register(
            List.of(
                new RiskPoint(
                    "R1",
                    PERSON + "屋后滑坡",
                    RiskKind.values()[0],
                    RiskColor.values()[0],
                    null,
                    new GeoPoint(122.07, 30.00),
                    PointSource.UNTOLD,
                    1,
                    4,
                    PERSON)));
    PlotService plots = get(PlotService.class);
    plots.draw(
        PlotDetails.of(
                PlotKind.CLOSURE, List.of(new GeoPoint(122.09, 30.02), new GeoPoint(122.10, 30.03)))
            .withLabel(BOTH)
            .withDepth(0.4),
        null);
    plots.draw(PlotDetails.of(PlotKind.TEXT, List.of(HERE)).withLabel(BOTH), null);
    get(RegionService.class)
        .registerContacts(
            List.of(new Contact("C1", PERSON, "U1", PHONE, null, null, null, null, null)));
    get(TimelineService.class).write(NewNote.of(BOTH, IncidentService.subject(incident)));
    WallDangers.add(this::get, BOTH, "D1", "S1", "R1");
  }

  @AfterEach
  void closeWall() {
    interact(() -> get(WallWindow.class).end());
  }

  @Test
  void noPersonAndNoTelephoneIsAnywhereOnTheWallWhateverTheRecordHolds() {
    WallMap map = open();
    interact(() -> {
      map.parts().layers().hide(Set.of());
      get(SavedViews.class).save(PERSON);
    });
    waitUntil(() ->
        allRead(map)
            && !lookup("#wall-incidents")
                .queryAs(Parent.class)
                .getChildrenUnmodifiable()
                .isEmpty());
    List<ObjectRef> all = new ArrayList<>();
    see(() -> {
      map.parts()
          .symbols()
          .byLayer()
          .get()
          .values()
          .forEach(layer -> layer.forEach(symbol -> all.add(symbol.ref())));
      map.parts()
          .shapes()
          .byLayer()
          .get()
          .values()
          .forEach(layer -> layer.forEach(shape -> all.add(shape.ref())));
      all.add(get(SavedViews.class).known().getFirst().ref());
      return all;
    });
    assertThat(all).hasSize(11);
    List<String> seen = new ArrayList<>();
    for (ObjectRef one : all) {
      interact(() -> get(WallAttention.class).send(one));
      waitUntil(() -> lookup("#wall-caption").query().isVisible());
      seen.addAll(see(() -> texts(wall().getScene().getRoot())));
    }
    String drawn =
        see(() ->
            map.parts().symbols().byLayer().get().toString()
                + map.parts().shapes().byLayer().get());
    assertThat(seen).contains("救援队伍 · 水上救援队 …", "积水断路 0.4 m");
    assertThat(String.join("\n", seen) + drawn)
        .contains("示例小学")
        .doesNotContain(PERSON)
        .doesNotContain("0000000");
  }

  @Test
  void whatAnOfficerSendsIsShownAndTakenBackAndTheDeskDoesNotMoveTheWall() {
    WallMap map = open();
    interact(() -> get(Navigator.class).open(MapDesk.PAGE));
    waitUntil(() -> allRead(map));
    Viewport before = see(() -> map.parts().camera().viewport().get());
    interact(() -> get(MapCamera.class).show(new GeoPoint(121.5, 29.5), 12));
    assertThat(see(() -> map.parts().camera().viewport().get())).isEqualTo(before);

    ObjectRef ref = new ObjectRef(IncidentService.KIND, incident);
    interact(() -> get(MapDesk.class).selected().set(ref));
    key(KeyCode.F3);
    waitUntil(() -> lookup("#wall-caption").query().isVisible());
    Viewport sent = see(() -> map.parts().camera().viewport().get());
    assertThat(sent.shows(HERE)).isTrue();
    assertThat(sent.zoom()).isGreaterThanOrEqualTo(15);
    assertThat(see(() -> map.selected().get())).isEqualTo(ref);
    assertThat(see(() -> get(MapCamera.class).viewport().get().zoom())).isEqualTo(12);

    key(KeyCode.F3, KeyCombination.SHIFT_DOWN);
    waitUntil(() -> !lookup("#wall-caption").query().isVisible());
    assertThat(see(() -> map.parts().camera().viewport().get().zoom())).isEqualTo(before.zoom());
    assertThat(see(() -> map.selected().get())).isNull();
  }

  @Test
  void whatIsHiddenOnTheWallIsNotSentAndTheOfficerIsTold() {
    open();
    interact(() -> {
      get(Navigator.class).open(MapDesk.PAGE);
      get(Discretion.class).put(incident, Showing.HIDDEN);
      get(MapDesk.class).selected().set(new ObjectRef(IncidentService.KIND, incident));
    });
    key(KeyCode.F3);
    waitUntil(() -> lookup(".toast").queryAll().stream().anyMatch(toast -> says(toast, "没有送")));
    assertThat(see(() -> get(WallAttention.class).focus().get())).isNull();
  }

  private static boolean allRead(WallMap map) {
    MapParts parts = map.parts();
    return parts.symbols().byLayer().get().size() == parts.layers().layers().size()
        && parts.shapes().byLayer().get().size() == parts.layers().shapeLayers().size();
  }

  private static boolean says(Node node, String words) {
    return Stream.concat(Stream.of(node), node.lookupAll(".label").stream())
        .anyMatch(label -> label instanceof Labeled said && said.getText().contains(words));
  }

  @Test
  void itGoesWithItsDisplayAndOpensAgainAfterThePowerWasGone() {
    Display desk = new Display(0, 0, 1366, 768, true);
    Display hall = new Display(300, 50, 1000, 700, false);
    interact(() -> {
      get(Displays.class).pretend(List.of(desk, hall));
      get(WallChoices.class).display().set(hall.id());
    });
    open();
    assertThat(see(() -> get(WallWindow.class).place().get()))
        .isEqualTo(new WallPlace(hall, true, false));
    interact(() -> get(Displays.class).pretend(List.of(desk)));
    waitUntil(() -> lookup("#wall-alarm").queryAs(Label.class).getText().contains("未接入"));
    assertThat(see(() -> wall().getWidth())).isLessThan(1366);
    interact(() -> get(Displays.class).pretend(List.of(desk, hall)));
    waitUntil(() -> lookup("#wall-alarm").queryAs(Label.class).getText().isEmpty());

    // The console ends without anybody closing the wall; the next one finds it open.
    interact(() -> get(WallWindow.class).end());
    assertThat(see(() -> get(WallChoices.class).open().get())).isTrue();
    interact(() -> get(WallWindow.class).reopen());
    waitUntil(() -> lookup("#wall-clock").tryQuery().isPresent());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
    waitUntil(() -> !get(WallWindow.class).isOpen().get());
    interact(() -> get(WallWindow.class).reopen());
    assertThat(see(() -> get(WallWindow.class).isOpen().get())).isFalse();
  }

  @Test
  void anOpeningThatFailedCanBeRepeated() {
    List<WallScene> scenes = new ArrayList<>();
    WallWindow window =
        new WallWindow(
            () -> {
              WallScene scene = get(WallScene.class);
              scenes.add(scene);
              if (scenes.size() == 1) {
                throw new IllegalStateException("no display");
              }
              return scene;
            },
            get(Displays.class),
            get(WallChoices.class),
            get(WallAttention.class),
            get(WallSender.class),
            get(ObjectCarry.class),
            get(DataFolder.class),
            get(RealmFrame.class),
            get(UiTexts.class),
            get(Tasks.class));
    List<String> failures = new ArrayList<>();
    interact(() -> {
      try {
        window.open();
      } catch (IllegalStateException e) {
        failures.add(e.getMessage());
      }
    });
    assertThat(failures).containsExactly("no display");
    assertThat(see(() -> window.isOpen().get())).isFalse();
    interact(window::open);
    assertThat(see(() -> window.isOpen().get())).isTrue();
    waitUntil(() -> lookup("#wall-clock").tryQuery().isPresent());
    interact(window::end);
  }

  @Test
  void aCarriedThingIsKnownAgainAndNothingElseIs() {
    ClipboardContent carried = ObjectCarry.content(new ObjectRef("team", "T1"));
    assertThat(carried.get(ObjectCarry.FORMAT)).isEqualTo("team\tT1");
    assertThat(see(() -> get(ObjectCarry.class).wanted().get())).isFalse();
    open();
    assertThat(see(() -> get(ObjectCarry.class).wanted().get())).isTrue();
  }

  /** A key of the desk; without a display the focus cannot be given back to its window. */
  private void key(KeyCode code, KeyCombination.Modifier... with) {
    interact(() -> {
      Window desk =
          Window.getWindows().stream().filter(window -> window != wall()).findFirst().orElseThrow();
      Runnable act = desk.getScene().getAccelerators().get(new KeyCodeCombination(code, with));
      Objects.requireNonNull(act, code.name()).run();
    });
  }

  private WallMap open() {
    interact(() -> get(WallWindow.class).open());
    waitUntil(() -> lookup("#wall-clock").tryQuery().isPresent());
    return get(WallMap.class);
  }

  private static Window wall() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .filter(window -> "wall".equals(window.getScene().getRoot().getId()))
        .findFirst()
        .orElseThrow();
  }

  /** Every word of a node and all below it, cards under the pointer and words read aloud too. */
  private static List<String> texts(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Labeled labeled) {
      words.add(String.valueOf(labeled.getText()));
    }
    if (node instanceof Text text) {
      words.add(text.getText());
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      words.add(control.getTooltip().getText());
    }
    node.getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .forEach(tip -> words.add(((Tooltip) tip).getText()));
    words.add(String.valueOf(node.getAccessibleText()));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(texts(child)));
    }
    return words;
  }
}
