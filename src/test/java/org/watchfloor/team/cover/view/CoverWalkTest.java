package org.watchfloor.team.cover.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.road.RoadService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.RoadTown;
import org.watchfloor.task.Progress;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.ShapeStyle;

/** The rescue circle opened by its key, and what closures take from it while it is open. */
class CoverWalkTest extends GuiTest {
  private final RoadTown town = new RoadTown();

  @Override
  protected List<Module> more() {
    return List.of(town);
  }

  @Override
  protected void prepare() {
    RoadTown.write(get(DataFolder.class).root());
    get(RoadService.class).load(Progress.UNWATCHED);
    get(RegionService.class)
        .registerAreas(
            List.of(
                village("330900001001", 300, RoadTown.WEST),
                village("330900001002", 500, RoadTown.EAST),
                village("330900001003", 700, RoadTown.ISLAND)));
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
                    2,
                    null,
                    LocalDate.of(2027, 1, 1))));
  }

  private static Area village(String code, long people, GeoPoint at) {
    return new Area(
        code,
        "示例村" + people,
        AreaLevel.VILLAGE,
        "330900001000",
        people / 3,
        people,
        at,
        PointSource.UNTOLD);
  }

  @Test
  void theCircleOpensByItsKeyAndSaysWhatAClosureTookAway() {
    press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
    waitUntil(() -> text("#cover-people").contains("覆盖 800 人"));
    assertThat(see(() -> lookup("#cover-lost").query().isVisible())).isFalse();
    town.closeStreet();
    town.closeRing();
    waitUntil(() -> text("#cover-lost").contains("因阻断失去 500 人"));
    waitUntil(() -> shapes().stream().anyMatch(one -> one.style() == ShapeStyle.DANGER));
    waitUntil(() -> text("#cover-basis").contains("已计入 2 处阻断"));
    type(KeyCode.ESCAPE);
    waitUntil(() -> lookup("#cover").tryQuery().isEmpty());
    assertThat(see(this::shapes)).isNotEmpty();
    clickOn("#layer-open-cover");
    waitUntil(() -> lookup("#cover-clear").tryQuery().isPresent());
    clickOn("#cover-clear");
    waitUntil(() -> shapes().isEmpty());
  }

  private List<MapShape> shapes() {
    return get(ShapeFeed.class).byLayer().get().getOrDefault("cover", List.of());
  }

  private String text(String query) {
    return lookup(query).tryQuery().map(node -> ((Label) node).getText()).orElse("");
  }
}
