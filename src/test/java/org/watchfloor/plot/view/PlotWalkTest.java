package org.watchfloor.plot.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.draw.DrawDesk;
import org.watchfloor.ui.map.shape.ShapeCanvas;

/** Drawing on the map as an officer does, by mouse and by keyboard alone. */
class PlotWalkTest extends GuiTest {
  private static final GeoPoint TOWN = new GeoPoint(122.1066, 30.0227);

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
  }

  @BeforeEach
  void openTheMap() {
    interact(() -> get(Navigator.class).open(MapDesk.PAGE));
    interact(() -> get(MapCamera.class).show(TOWN, 15));
  }

  @Test
  void aFloodedRoadInThreeClicksStandsOnTheMapAndInTheTimeline() {
    rightClickOn(screen(0, -140));
    clickOn(menuItem("此处积水断路"));
    waitUntil(() -> lookup("#plot-act").tryQuery().isPresent());
    clickOn("#plot-act");
    waitUntil(() -> plots().size() == 1);

    assertThat(plots().getFirst().details().depth()).isEqualTo(0.3);
    assertThat(timeline()).last().asString().startsWith("标绘 积水断路").contains("水深 0.3 米");
    waitUntil(() -> canvas().shapeAt(offX(0), offY(-140)).isPresent());
  }

  @Test
  void byTheToolTheLineRunsFromClickToClick() {
    clickOn("#map-draw-open");
    clickOn("#tool-flooded-road");
    clickOn(screen(-100, 60));
    moveTo(screen(60, 60));
    waitUntil(() -> lookup("#map-measure").query().isVisible());
    doubleClickOn(screen(100, 60));
    waitUntil(() -> lookup("#plot-act").tryQuery().isPresent());
    write("0.5");
    type(KeyCode.TAB);
    write("Hekou");
    type(KeyCode.ENTER);
    waitUntil(() -> plots().size() == 1);

    PlotDetails drawn = plots().getFirst().details();
    assertThat(drawn.points()).hasSize(2);
    assertThat(drawn.points().getFirst().metresTo(place(-100, 60))).isLessThan(10);
    assertThat(drawn.depth()).isEqualTo(0.5);
    assertThat(drawn.label()).isEqualTo("Hekou");
  }

  @Test
  void byTheKeyboardAlone() {
    Viewport before = viewport();
    type(KeyCode.D, KeyCode.R, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.ENTER);
    waitUntil(() -> lookup("#plot-act").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(() -> plots().size() == 1);

    PlotDetails drawn = plots().getFirst().details();
    assertThat(drawn.kind()).isEqualTo(PlotKind.CLOSURE);
    assertThat(drawn.depth()).isNull();
    assertThat(drawn.points().getFirst().metresTo(before.centre())).isLessThan(1);
    assertThat(drawn.points().getLast().lon()).isGreaterThan(before.centre().lon());
    waitUntil(() -> !get(Overlay.class).showing());
  }

  @Test
  void escGivesUpTheDrawingThenThePaletteAndWritesNothing() {
    type(KeyCode.D, KeyCode.F);
    clickOn(screen(-80, 60));
    clickOn(screen(80, 60));
    type(KeyCode.ESCAPE);
    assertThat(see(() -> get(DrawDesk.class).sketch().get())).isNull();
    assertThat(see(() -> lookup("#map-tools").query().isVisible())).isTrue();
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-tools").query().isVisible())).isFalse();
    type(KeyCode.ENTER);
    assertThat(get(Overlay.class).showing()).isFalse();
    assertThat(get(PlotService.class).list()).isEmpty();
  }

  @Test
  void noKeyLeadsAwayFromADrawingInTheHand() {
    type(KeyCode.D, KeyCode.A);
    clickOn(screen(-80, 60));
    Node before = see(() -> lookup("#map").query().getScene().getFocusOwner());
    type(KeyCode.L, KeyCode.B);
    assertThat(see(() -> lookup("#map").query().getScene().getFocusOwner())).isSameAs(before);
    type(KeyCode.SPACE);
    assertThat(see(() -> get(DrawDesk.class).sketch().get().points())).hasSize(2);
  }

  @Test
  void backspaceTakesAPlaceBackAndNeverMovesTheMap() {
    Viewport before = viewport();
    type(KeyCode.D, KeyCode.A);
    clickOn(screen(-80, 60));
    clickOn(screen(80, 60));
    type(KeyCode.BACK_SPACE);
    assertThat(see(() -> get(DrawDesk.class).sketch().get().points())).hasSize(1);
    type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
    assertThat(see(() -> get(DrawDesk.class).sketch().get().points())).isEmpty();
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void anAreaThatCrossesItselfIsRefusedInTheFormAndNothingTypedIsLost() {
    type(KeyCode.D, KeyCode.X);
    clickOn(screen(-80, -20));
    clickOn(screen(80, 80));
    clickOn(screen(80, -20));
    doubleClickOn(screen(-80, 80));
    waitUntil(() -> lookup("#plot-label").tryQuery().isPresent());
    waitUntil(() -> lookup("#plot-label").query().isFocused());
    write("core");
    type(KeyCode.ENTER);
    waitUntil(() -> lookup("#plot-refusal").queryAs(Label.class).getText().contains("相交"));
    assertThat(lookup("#plot-label").queryTextInputControl().getText()).isEqualTo("core");
    assertThat(get(PlotService.class).list()).isEmpty();
  }

  @Test
  void ctrlZTakesTheLastDrawingBackByANewEntry() {
    get(PlotService.class).draw(PlotDetails.circle(TOWN, 300).withLabel("危险区"), null);
    push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil(() -> lookup("#form-act").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(() -> plots().isEmpty());
    assertThat(timeline()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(timeline()).last().isEqualTo("撤除标绘 圆：危险区。原因：画错");
  }

  @Test
  void aClickOnAShapeTellsWhoAndWhenAndTakesItOffWithAReason() {
    get(PlotService.class).draw(PlotDetails.circle(TOWN, 400).withLabel("危险区"), null);
    Viewport before = viewport();
    waitUntil(() -> canvas().shapeAt(offX(0), offY(30)).isPresent());
    clickOn(screen(0, 30));
    waitUntil(() -> lookup("#plot-card").tryQuery().filter(Node::isVisible).isPresent());
    assertThat(see(() -> lookup("#plot-card-name").queryAs(Label.class).getText()))
        .isEqualTo("危险区");
    assertThat(see(() -> lookup("#plot-card-lines").query().lookupAll(".label").toString()))
        .contains("值班员甲")
        .contains("半径 400 米");
    assertThat(viewport()).isEqualTo(before);
    clickOn("#plot-remove");
    waitUntil(() -> lookup("#form-0").tryQuery().isPresent());
    clickOn("#form-0").write("over");
    clickOn("#form-act");
    waitUntil(() -> plots().isEmpty());
    waitUntil(() -> lookup("#plot-restore").query().isVisible());
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-object").query().isVisible())).isFalse();
  }

  @Test
  void aCornerOfTheSelectedDrawingIsDraggedAndCtrlZBringsItBack() {
    List<GeoPoint> corners = List.of(place(-100, -80), place(100, -80), place(100, 80));
    String id = get(PlotService.class).draw(PlotDetails.of(PlotKind.CORDON, corners), null);
    select(id);
    Viewport before = viewport();
    drag(screen(100, -80)).dropTo(screen(160, -120));
    waitUntil(() -> lookup("#map-hand").query().isVisible());
    assertThat(viewport()).as("the map stays").isEqualTo(before);
    drag(screen(0, 0)).dropTo(screen(-60, 60));
    assertThat(plots().getFirst().details().points()).as("not yet written").hasSize(3);
    type(KeyCode.ENTER);
    waitUntil(() -> plots().getFirst().details().points().size() == 4);

    List<GeoPoint> moved = plots().getFirst().details().points();
    assertThat(moved.get(1).metresTo(place(160, -120))).isLessThan(10);
    assertThat(moved.get(3).metresTo(place(-60, 60))).isLessThan(10);
    assertThat(timeline()).last().asString().startsWith("修改标绘 警戒区");
    waitUntil(() -> !lookup("#map-hand").query().isVisible());

    push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil(() -> lookup("#form-act").tryQuery().isPresent());
    type(KeyCode.ENTER);
    waitUntil(() -> plots().getFirst().details().points().size() == 3);
    assertThat(plots().getFirst().details().points().get(1).metresTo(corners.get(1))).isLessThan(1);
    assertThat(timeline()).last().asString().contains("画错");
  }

  @Test
  void cornersAreMovedByTheKeyboardAloneAndEscWritesNothing() {
    String id = get(PlotService.class).draw(PlotDetails.circle(TOWN, 300), null);
    select(id);
    type(KeyCode.E, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.SPACE);
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-hand").query().isVisible())).isFalse();
    assertThat(plots().getFirst().details().points().getFirst().metresTo(TOWN)).isLessThan(1);

    interact(() -> get(MapCamera.class).show(TOWN, 15));
    type(KeyCode.E, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ENTER);
    waitUntil(() -> plots().getFirst().details().points().getFirst().metresTo(TOWN) > 100);
    assertThat(plots().getFirst().details().radius()).isEqualTo(300);
  }

  private void select(String id) {
    interact(() -> get(MapDesk.class).selected().set(new ObjectRef(PlotService.KIND, id)));
    waitUntil(() -> get(DrawDesk.class).offered().get() != null);
    interact(() -> lookup("#map").query().requestFocus());
  }

  @Test
  void measuringSavesNothing() {
    type(KeyCode.D, KeyCode.M);
    clickOn(screen(-100, 60));
    clickOn(screen(100, 60));
    type(KeyCode.ENTER);
    String told = see(() -> lookup("#map-measure").queryAs(Label.class).getText());
    double metres = Geodesic.metres(place(-100, 60), place(100, 60));
    assertThat(told).isEqualTo(Math.round(metres) + " 米");
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-measure").query().isVisible())).isFalse();
    assertThat(get(PlotService.class).list()).isEmpty();
  }

  @Test
  void theLayerOfDrawingsIsSwitchedLikeTheOthersAndRemembered() {
    get(PlotService.class).draw(PlotDetails.circle(TOWN, 400), null);
    waitUntil(() -> canvas().shapeAt(offX(0), offY(30)).isPresent());
    int place =
        get(LayerChoice.class).all().stream().map(layer -> layer.id()).toList().indexOf("plots");
    type(KeyCode.getKeyCode(String.valueOf(place + 1)));
    waitUntil(() -> canvas().shapeAt(offX(0), offY(30)).isEmpty());
    assertThat(get(Settings.class).get("map/hidden-layers", "")).isEqualTo("plots");
  }

  private List<PlotItem> plots() {
    return get(PlotService.class).current();
  }

  private List<String> timeline() {
    TimelineService service = get(TimelineService.class);
    long[] positions = service.positions(EntryQuery.all());
    Map<Long, TimelineLine> lines = service.lines(new Texts(Language.ZH), positions);
    return Arrays.stream(positions)
        .mapToObj(at -> Objects.requireNonNull(lines.get(at)).said())
        .toList();
  }

  private ShapeCanvas canvas() {
    return (ShapeCanvas)
        lookup("#map-stage").query().lookupAll(".map-shapes").stream()
            .filter(ShapeCanvas.class::isInstance)
            .findFirst()
            .orElseThrow();
  }

  private Viewport viewport() {
    return see(() -> get(MapCamera.class).viewport().get());
  }

  private double offX(double dx) {
    return viewport().width() / 2 + dx;
  }

  private double offY(double dy) {
    return viewport().height() / 2 + dy;
  }

  private GeoPoint place(double dx, double dy) {
    return viewport().point(offX(dx), offY(dy));
  }

  private Point2D screen(double dx, double dy) {
    return see(() -> lookup("#map-stage").query().localToScreen(offX(dx), offY(dy)));
  }

  private Node menuItem(String text) {
    return lookup(".context-menu .menu-item")
        .match(node -> node.lookup(".label") instanceof Label label && text.equals(label.getText()))
        .query();
  }
}
