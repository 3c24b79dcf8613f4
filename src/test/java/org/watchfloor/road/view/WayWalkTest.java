package org.watchfloor.road.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.RoadWeather;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.RoadTown;
import org.watchfloor.task.Progress;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.SymbolFeed;

/** Looking for a way and saying what the weather is, by keyboard alone. */
class WayWalkTest extends GuiTest {
  private final RoadTown town = new RoadTown();

  @Override
  protected List<Module> more() {
    return List.of(town);
  }

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    RoadTown.write(get(DataFolder.class).root());
    get(RoadService.class).load(Progress.UNWATCHED);
    get(TeamService.class)
        .register(
            List.of(
                new TeamProfile(
                    "T1",
                    "抢险一队",
                    TeamClass.SPECIALISED,
                    List.of(Capability.PUMP),
                    20,
                    Readiness.STANDBY,
                    null,
                    null,
                    RoadTown.WEST,
                    PointSource.UNTOLD,
                    5,
                    null,
                    LocalDate.of(2027, 1, 1))));
  }

  @BeforeEach
  void openTheMap() {
    interact(() -> get(Navigator.class).open(MapDesk.PAGE));
    interact(() -> get(MapCamera.class).show(RoadTown.EAST, 14));
    waitUntil(
        () -> get(SymbolFeed.class).byLayer().get().getOrDefault("teams", List.of()).size() == 1);
  }

  @Test
  void theWayToTheCrossIsFoundAndFollowsAClosure() {
    press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
    waitUntil(() -> focused("way-from"));
    type(KeyCode.TAB, 3);
    assertThat(see(() -> focused("way-cross-to"))).isTrue();
    type(KeyCode.SPACE);
    waitUntil(() -> lookup("#way-route-0").tryQuery().isPresent());

    assertThat(text("#way-basis")).contains("已计入 0 处阻断");
    assertThat(see(() -> ((javafx.scene.layout.VBox) node("#way-steps")).getChildren().size()))
        .isGreaterThan(1);
    waitUntil(() -> lines() > 2);
    GeoPoint onTheWay = new GeoPoint(120.004, 30);
    get(TeamService.class).locate("T1", onTheWay, PointSource.UNTOLD, "电台", null);
    waitUntil(() -> get(WayDesk.class).found().orElseThrow().from().at().equals(onTheWay));
    town.closeStreet();
    waitUntil(() -> text("#way-basis").contains("已计入 1 处阻断"));
    town.closeRing();
    waitUntil(() -> text("#way-hint").contains("不可达"));
    type(KeyCode.ESCAPE);
    waitUntil(() -> lookup("#way").tryQuery().isEmpty());
    assertThat(see(this::lines)).isEqualTo(3);
  }

  @Test
  void theWeatherIsSaidInOneActAndSeenOnEveryPage() {
    assertThat(see(() -> node("#band-road-weather").isVisible())).isFalse();
    press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.T);
    release(KeyCode.SHIFT, KeyCode.CONTROL);
    waitUntil(() -> focused("form-0"));
    type(KeyCode.DOWN);
    type(KeyCode.ENTER);
    waitUntil(() -> get(RoadWeather.class).now().weather() == Weather.RAIN);
    waitUntil(() -> node("#band-road-weather").isVisible());
  }

  private int lines() {
    return get(ShapeFeed.class).byLayer().get().getOrDefault("way", List.of()).size();
  }

  private Node node(String query) {
    return lookup(query).query();
  }

  private String text(String query) {
    return ((Label) node(query)).getText();
  }

  private boolean focused(String id) {
    Node owner = node("#map").getScene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }
}
