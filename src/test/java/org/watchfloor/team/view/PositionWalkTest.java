package org.watchfloor.team.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;
import org.watchfloor.support.GuiTest;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.map.MapDesk;

/** Writes down where a team is: by name, by coordinates, by a click on the map. */
class PositionWalkTest extends GuiTest {
  private static final GeoPoint BASE = new GeoPoint(122.10, 30.02);
  private static final GeoPoint PIER = new GeoPoint(122.20, 30.05);

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    get(TeamService.class)
        .register(
            List.of(
                new TeamProfile(
                    "T1",
                    "水上救援队",
                    TeamClass.COMPREHENSIVE,
                    List.of(Capability.FIRE),
                    20,
                    Readiness.STANDBY,
                    "码头",
                    null,
                    BASE,
                    PointSource.UNTOLD,
                    5,
                    null,
                    null)));
    get(Gazetteer.class).put("test", List.of(new Place("1", "三江码头", PlaceKind.VILLAGE, PIER)));
  }

  @Test
  void byTheInitialsOfAPlaceAndATimeGoneByWithTheKeyboardAlone() {
    Instant before = WatchClock.system().instant();
    selectTeam();
    type(KeyCode.P);
    waitUntil(() -> lookup("#position-place").tryQuery().filter(Node::isFocused).isPresent());
    assertThat(label("#position-known")).contains("还没有报过位置");
    write("sjmt");
    waitUntil(() -> !lookup("#position-found").queryListView().getItems().isEmpty());
    type(KeyCode.ENTER);
    assertThat(label("#position-located")).contains("122.2");
    clickOn("#position-when").write("-15");
    waitUntil(() -> label("#position-age").contains("15 分钟前"));
    type(KeyCode.ENTER);
    waitUntil(() -> !get(Overlay.class).showing());

    assertThat(team().seenAt()).isEqualTo(PIER);
    assertThat(team().seenBy()).isEqualTo("电台");
    assertThat(team().seenSince())
        .isBetween(before.minus(Duration.ofMinutes(16)), before.minus(Duration.ofMinutes(13)));
    waitUntil(() -> lookup("#teams").query().lookupAll(".text").toString().contains("15 分钟前"));
  }

  @Test
  void byCoordinatesFromTheButton() {
    get(TeamService.class).locate("T1", BASE, PointSource.UNTOLD, "电话", null);
    selectTeam();
    clickOn("#team-locate");
    waitUntil(() -> label("#position-known").contains("电话"));
    assertThat(label("#position-known")).contains("刚刚");
    clickOn("#position-place").write("122.25,30.03");
    waitUntil(() -> label("#position-located").contains("122.25"));
    clickOn("#position-act");
    waitUntil(() -> !get(Overlay.class).showing());

    assertThat(team().seenAt()).isEqualTo(new GeoPoint(122.25, 30.03));
  }

  @Test
  void byAClickOnTheMapWithoutLosingWhatIsTyped() {
    selectTeam();
    clickOn("#team-locate");
    waitUntil(() -> lookup("#position-when").tryQuery().isPresent());
    clickOn("#position-when").write("-5");
    push(KeyCode.CONTROL, KeyCode.M);
    waitUntil(() -> get(MapDesk.class).pick().get() != null);
    assertThat(openPage()).isEqualTo(MapDesk.PAGE);
    interact(() -> get(MapDesk.class).picked(PIER));
    waitUntil(() -> label("#position-located").contains("122.2"));

    assertThat(lookup("#position-when").queryTextInputControl().getText()).isEqualTo("-5");
    assertThat(openPage()).isEqualTo("team");
    clickOn("#position-act");
    waitUntil(() -> PIER.equals(team().seenAt()));
    assertThat(get(Overlay.class).showing()).isFalse();
  }

  @Test
  void aFormWithoutAPlaceSaysWhatIsMissing() {
    selectTeam();
    clickOn("#team-locate");
    waitUntil(() -> lookup("#position-act").tryQuery().isPresent());
    clickOn("#position-act");
    waitUntil(() -> label("#position-refusal").contains("定位"));

    assertThat(team().seenAt()).isNull();
  }

  private void selectTeam() {
    clickOn("#rail-team");
    waitUntil(() -> lookup("#teams .table-row-cell:filled").tryQuery().isPresent());
    clickOn(lookup("#teams .table-row-cell:filled").<Node>query());
  }

  private Team team() {
    return get(TeamService.class).find("T1").orElseThrow();
  }

  private String label(String id) {
    return lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
  }
}
