package org.watchfloor.ui.map.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.DistrictFeature;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.ground.FailingTiles;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.map.symbol.Marker;
import org.watchfloor.ui.map.symbol.SymbolCanvas;

class MapWalkTest extends GuiTest {
  /**
   * From the middle, where an incident is, to a free place; upwards, because the headless screen
   * breaks down under a menu that reaches below it.
   */
  private static final int BESIDE = -120;

  private final DistrictFeature district = new DistrictFeature();

  @Override
  protected List<Module> more() {
    return List.of(district);
  }

  @BeforeEach
  void openTheMap() {
    interact(() -> get(Navigator.class).open(MapDesk.PAGE));
    look(DistrictSymbols.DINGHAI, 16);
  }

  @Test
  void aClickOpensTheObject() {
    clickOn(at(DistrictSymbols.DINGHAI));
    assertThat(district.opened).containsExactly("SJ-1");
    assertThat(openPage()).isEqualTo("sample-objects");
  }

  @Test
  void aClickOnAGroupNamesItsMembersAndMovesNothing() {
    look(DistrictSymbols.DINGHAI, 9);
    Viewport before = viewport();
    Marker group = someGroup();
    clickOn(screen(group));
    assertThat(menu()).anyMatch(item -> item.contains(group.first().label()));
    assertThat(viewport()).isEqualTo(before);
    assertThat(district.opened).isEmpty();
  }

  @Test
  void aRightClickOffersWhatCanBeDoneHere() {
    rightClickOn(middle());
    clickOn(menuItem("突发事件"));
    assertThat(district.actedAt).hasSize(1);
    assertThat(
            district
                .actedAt
                .getFirst()
                .metresTo(
                    viewport().point(viewport().width() / 2, viewport().height() / 2 + BESIDE)))
        .isLessThan(5);
  }

  @Test
  void theMenuKeyOffersTheSameInTheMiddle() {
    interact(() ->
        map()
            .fireEvent(
                new javafx.scene.input.ContextMenuEvent(
                    javafx.scene.input.ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    0,
                    0,
                    0,
                    0,
                    true,
                    null)));
    assertThat(menu()).anyMatch(item -> item.contains("附近有什么"));
  }

  @Test
  void tellsWhatIsNearAndEscClosesIt() {
    rightClickOn(middle());
    clickOn(menuItem("附近有什么"));
    waitUntil(() -> !lookup(".map-near-row").queryAll().isEmpty());
    assertThat(lookup(".map-near-row").queryAll()).hasSize(15);
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-near").query().isVisible())).isFalse();
  }

  @Test
  void backspaceReturnsToThePreviousView() {
    Viewport before = viewport();
    interact(() -> get(MapCamera.class).show(new GeoPoint(122.3, 29.95), 13));
    type(KeyCode.BACK_SPACE);
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void everyMoveHasAKey() {
    Viewport before = viewport();
    type(KeyCode.RIGHT);
    assertThat(viewport().left()).isGreaterThan(before.left());
    type(KeyCode.LEFT, KeyCode.UP);
    assertThat(viewport().top()).isLessThan(before.top());
    type(KeyCode.PLUS);
    assertThat(viewport().zoom()).isEqualTo(17);
    type(KeyCode.MINUS, KeyCode.MINUS);
    assertThat(viewport().zoom()).isEqualTo(15);
    type(KeyCode.HOME);
    assertThat(viewport().zoom()).isLessThan(10);
  }

  @Test
  void dragMovesTheMapAndOpensNothing() {
    Viewport before = viewport();
    Point2D from = at(DistrictSymbols.DINGHAI);
    drag(from).dropTo(from.add(-120, 40));
    assertThat(viewport().left()).isEqualTo(before.left() + 120);
    assertThat(viewport().top()).isEqualTo(before.top() - 40);
    assertThat(district.opened).isEmpty();
  }

  @Test
  void aDragWithShiftZoomsIntoTheBox() {
    look(DistrictSymbols.DINGHAI, 10);
    Point2D middle = middle();
    Point2D local = see(() -> map().screenToLocal(middle));
    GeoPoint under = viewport().point(local.getX(), local.getY());
    double part = Math.min(viewport().width(), viewport().height()) / 9;
    withShift(MouseEvent.MOUSE_PRESSED, local.add(-part, -part));
    withShift(MouseEvent.MOUSE_DRAGGED, local.add(part, part));
    assertThat(lookup(".map-zoom-box").query().isVisible()).isTrue();
    withShift(MouseEvent.MOUSE_RELEASED, local.add(part, part));
    assertThat(lookup(".map-zoom-box").query().isVisible()).isFalse();
    assertThat(viewport().zoom()).isEqualTo(12);
    assertThat(viewport().centre().metresTo(under)).isLessThan(200);
    assertThat(district.opened).isEmpty();
  }

  @Test
  void escGivesUpTheBox() {
    Viewport before = viewport();
    Point2D from = new Point2D(100, 100);
    withShift(MouseEvent.MOUSE_PRESSED, from);
    withShift(MouseEvent.MOUSE_DRAGGED, from.add(120, 90));
    type(KeyCode.ESCAPE);
    withShift(MouseEvent.MOUSE_RELEASED, from.add(120, 90));
    assertThat(lookup(".map-zoom-box").query().isVisible()).isFalse();
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void oneNotchOfTheWheelIsOneZoomAroundThePointer() {
    Point2D pointer = middle().add(150, 60);
    Point2D local = see(() -> map().screenToLocal(pointer));
    GeoPoint under = viewport().point(local.getX(), local.getY());
    moveTo(pointer);
    scroll(1, VerticalDirection.DOWN);
    assertThat(Math.abs(viewport().zoom() - 16)).isEqualTo(1);
    assertThat(viewport().x(under)).isBetween(local.getX() - 2, local.getX() + 2);
  }

  @Test
  void aDigitSwitchesALayerAndTheSeatRemembers() {
    LayerChoice choice = get(LayerChoice.class);
    int place =
        choice.layers().stream().map(layer -> layer.id()).toList().indexOf("sample-incidents");
    type(KeyCode.getKeyCode(String.valueOf(place + 1)));
    waitUntil(() -> markers().stream().noneMatch(MapWalkTest::isIncident));
    assertThat(get(Settings.class).get("map/hidden-layers", "")).isEqualTo("sample-incidents");
    clickOn("#layer-sample-incidents");
    waitUntil(() -> markers().stream().anyMatch(MapWalkTest::isIncident));
  }

  @Test
  void theMapStaysWhenSymbolsChange() {
    Viewport before = viewport();
    GeoPoint far = new GeoPoint(121.9, 29.8);
    MapSymbol fresh =
        MapSymbol.of(
            new org.watchfloor.ui.ObjectRef("sample-incident", "SJ-9"),
            far,
            SymbolCategory.INCIDENT,
            SymbolState.RED,
            "新事件");
    district.incidents.change(List.of(fresh));
    waitUntil(() -> markers().stream().noneMatch(MapWalkTest::isIncident));
    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void aGroundThatCannotBePaintedIsOneLineAndEverySymbolStays() {
    int symbols = markers().size();
    interact(() -> get(GroundMap.class).use(new FailingTiles()));
    waitUntil(() -> get(GroundMap.class).ground().get().blank());
    assertThat(see(() -> lookup("#map-attribution").queryAs(Label.class).getText()))
        .contains("仅缺底图")
        .contains("磁盘读不出");
    assertThat(markers()).hasSize(symbols);
    clickOn(at(DistrictSymbols.DINGHAI));
    assertThat(district.opened).containsExactly("SJ-1");
  }

  @Test
  void aFormGetsThePlaceTheOfficerPointsAt() {
    List<GeoPoint> picked = new ArrayList<>();
    interact(() -> get(Navigator.class).open("sample-objects"));
    interact(() -> get(MapDesk.class).pick(Message.of("map.category.INCIDENT"), picked::add));
    assertThat(openPage()).isEqualTo(MapDesk.PAGE);
    clickOn(at(DistrictSymbols.DINGHAI));
    assertThat(picked).hasSize(1);
    assertThat(picked.getFirst().metresTo(DistrictSymbols.DINGHAI)).isLessThan(5);
    assertThat(openPage()).as("back at the form").isEqualTo("sample-objects");
    assertThat(district.opened).as("pointing opens nothing").isEmpty();
  }

  @Test
  void escEndsPointingWithoutAPlace() {
    List<GeoPoint> picked = new ArrayList<>();
    interact(() -> get(MapDesk.class).pick(Message.of("map.category.INCIDENT"), picked::add));
    assertThat(see(() -> lookup("#map-prompt").query().isVisible())).isTrue();
    type(KeyCode.ESCAPE);
    assertThat(see(() -> lookup("#map-prompt").query().isVisible())).isFalse();
    assertThat(picked).isEmpty();
  }

  @Test
  void theCardUnderThePointerSaysWhatThisIs() {
    moveTo(at(DistrictSymbols.DINGHAI));
    assertThat(see(() -> lookup(".map-card").lookup(".strong").queryAs(Label.class).getText()))
        .isEqualTo("昌国内涝");
  }

  @Test
  void theCardSaysHowOldAReportedPlaceIs() {
    Instant yesterday = Instant.now().minus(Duration.ofHours(25));
    district.incidents.change(
        List.of(
            MapSymbol.of(
                    new org.watchfloor.ui.ObjectRef("sample-incident", "SJ-9"),
                    DistrictSymbols.DINGHAI,
                    SymbolCategory.TEAM,
                    SymbolState.NORMAL,
                    "示例队")
                .seen(yesterday, "电台")));
    waitUntil(() -> markers().stream().noneMatch(MapWalkTest::isIncident));
    moveTo(at(DistrictSymbols.DINGHAI));
    waitUntil(() ->
        lookup(".map-card-line").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .anyMatch(text ->
                text.contains("25 小时前")
                    && text.contains("电台")
                    && text.matches(".*\\d\\d-\\d\\d \\d\\d:\\d\\d.*")));
  }

  private void look(GeoPoint centre, int zoom) {
    interact(() -> get(MapCamera.class).show(centre, zoom));
    waitUntil(() -> canvas().index().get().zoom() == zoom && !markers().isEmpty());
  }

  private Viewport viewport() {
    return see(() -> get(MapCamera.class).viewport().get());
  }

  private Node map() {
    return lookup("#map-stage").query();
  }

  private SymbolCanvas canvas() {
    return lookup("#map-stage").lookup(".map-symbols").queryAs(SymbolCanvas.class);
  }

  private List<Marker> markers() {
    return see(() -> canvas().index().get().visible(viewport(), 0));
  }

  private Marker someGroup() {
    Viewport now = viewport();
    List<Marker> shown = see(() -> canvas().index().get().visible(now, -80));
    return shown.stream()
        .filter(marker -> marker.isGroup() && marker.members().size() < 20)
        .reduce((below, above) -> above)
        .orElseThrow();
  }

  private Point2D screen(Marker marker) {
    return see(() -> {
      double x = canvas().index().get().screenX(marker, viewport());
      double y = canvas().index().get().screenY(marker, viewport());
      return map().localToScreen(x, y);
    });
  }

  private Point2D at(GeoPoint place) {
    return see(() -> map().localToScreen(viewport().x(place), viewport().y(place)));
  }

  private Point2D middle() {
    return see(() -> map().localToScreen(viewport().width() / 2, viewport().height() / 2 + BESIDE));
  }

  private static boolean isIncident(Marker marker) {
    return marker.first().category() == SymbolCategory.INCIDENT;
  }

  private List<String> menu() {
    return see(MapWalkTest::itemsOfMenus);
  }

  private static List<String> itemsOfMenus() {
    return Window.getWindows().stream()
        .filter(javafx.scene.control.ContextMenu.class::isInstance)
        .map(javafx.scene.control.ContextMenu.class::cast)
        .flatMap(open -> open.getItems().stream())
        .map(MenuItem::getText)
        .filter(text -> text != null)
        .toList();
  }

  private Node menuItem(String text) {
    return lookup(".context-menu .menu-item")
        .match(node -> node.lookup(".label") instanceof Label label && text.equals(label.getText()))
        .query();
  }

  /** A robot's mouse knows nothing of the keys it holds. */
  private void withShift(EventType<MouseEvent> type, Point2D at) {
    interact(() -> {
      Point2D screen = map().localToScreen(at);
      Point2D scene = map().localToScene(at);
      lookup("#map")
          .query()
          .fireEvent(
              new MouseEvent(
                  type,
                  scene.getX(),
                  scene.getY(),
                  screen.getX(),
                  screen.getY(),
                  MouseButton.PRIMARY,
                  1,
                  true,
                  false,
                  false,
                  false,
                  true,
                  false,
                  false,
                  true,
                  false,
                  false,
                  null));
    });
  }
}
